package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.SheetSource;

/** What a brief look has found so far. */
final class Glance {

  private final List<SheetTitle> titles = new ArrayList<>();
  private final List<SheetTitle> blocks = new ArrayList<>();
  private final Set<String> contents = new HashSet<>();
  private @Nullable SheetSource cover;
  private boolean doubtful;

  void cover(SheetSource sheet, SheetTitle title) {
    doubtful |= cover != null;
    cover = sheet;
    titles.add(title);
  }

  /** A sheet without answers. */
  void title(SheetTitle title) {
    titles.add(title);
  }

  /** A sheet that holds forms and tables. */
  void block(SheetTitle title, Set<String> keys) {
    titles.add(title);
    blocks.add(title);
    for (String key : keys) {
      doubtful |= !contents.add(key);
    }
  }

  /** Empty: there is no cover, or two sheets claim the same place. */
  Optional<SheetTitles> titles() {
    return cover == null || doubtful
        ? Optional.empty()
        : Optional.of(new SheetTitles(cover, titles, blocks));
  }
}
