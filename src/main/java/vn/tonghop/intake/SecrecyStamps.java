package vn.tonghop.intake;

import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.normalize.SheetTitle;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.WordKey;

/**
 * Finds a secrecy stamp in the title block: a text that is the stamp and nothing else, brackets and
 * the like apart. Compared with tone marks, so that "bảo mật" is no stamp.
 */
final class SecrecyStamps {

  private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");

  private final List<RowMarkers.Marker> stamps;

  SecrecyStamps(RowMarkers markers) {
    this.stamps =
        markers.markers().stream().filter(m -> m.type() == RowMarkers.Type.SECRET).toList();
  }

  boolean in(List<SheetTitle> titles) {
    return titles.stream().flatMap(title -> title.texts().stream()).anyMatch(this::isStamp);
  }

  private boolean isStamp(String text) {
    String key = AROUND.matcher(WordKey.of(text)).replaceAll("");
    return stamps.stream().anyMatch(stamp -> fits(stamp, key));
  }

  private static boolean fits(RowMarkers.Marker stamp, String key) {
    return switch (stamp.match()) {
      case WHOLE -> key.equals(WordKey.of(stamp.text()));
      case PREFIX -> key.startsWith(WordKey.of(stamp.text()));
      case REGEX -> key.matches(stamp.text());
    };
  }
}
