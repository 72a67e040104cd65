package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.Inbox;
import vn.tonghop.source.InboxScan;

/** {@code run --dry-run}: receipts, verdicts and findings of what lies in the inbox. */
public final class DryRun {

  private DryRun() {}

  /** What a run would make of the inbox. */
  public record Preview(List<Examined> submissions, List<String> skipped) {

    public Preview {
      submissions = List.copyOf(submissions);
      skipped = List.copyOf(skipped);
    }

    /** A submission is refused and no later one of its agency is accepted. */
    public boolean standsRefused() {
      for (int i = 0; i < submissions.size(); i++) {
        if (submissions.get(i).result().verdict() == Verdict.REFUSED
            && !acceptedLater(i + 1, submissions.get(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean acceptedLater(int from, Examined refused) {
      return refused.agency() != null
          && submissions.subList(from, submissions.size()).stream()
              .anyMatch(
                  later ->
                      refused.agency().equals(later.agency()) && later.result().verdict().isUsed());
    }
  }

  /** Nothing is stored, archived or published; the store is only asked for what it accepted. */
  public static Preview of(
      Setup setup,
      Settings settings,
      Path inbox,
      @Nullable LocalDate received,
      StoreAccess access,
      boolean wait,
      Consumer<String> waiting)
      throws IOException, SessionException {
    Optional<StoreView> view = StoreView.read(setup, access, wait, waiting);
    InboxScan scan = new Inbox(settings.limits()).scan(inbox, received);
    return new Preview(
        new Examination(setup, settings.limits())
            .examine(
                scan.bundles(),
                view.map(StoreView::accepted).orElse(AcceptedSubmissions.NONE),
                view.map(StoreView::kind).orElse(null),
                true),
        scan.skipped().stream().map(s -> s.name() + ": " + s.reason()).toList());
  }
}
