package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.app.Examined;
import vn.tonghop.finding.Verdict;

/** What {@code check} ends with: how many of which verdict, and what to do with them. */
final class CheckEnding {

  private final CommonOptions common;
  private final Texts texts;
  private final PrintWriter out;

  CheckEnding(CommonOptions common, PrintWriter out) {
    this.common = common;
    this.texts = common.texts();
    this.out = out;
  }

  /**
   * @param files as they were named
   * @param feedback feedback workbooks were written
   */
  void print(List<Examined> examined, List<Path> files, boolean feedback) {
    if (examined.size() > 1) {
      out.println(
          texts.get(
              "check.total",
              examined.size(),
              count(examined, Verdict.ACCEPTED),
              count(examined, Verdict.ACCEPTED_WITH_REMARKS),
              count(examined, Verdict.PARTLY_ACCEPTED),
              count(examined, Verdict.REFUSED)));
      out.println();
    }
    NextSteps steps = new NextSteps(texts, common.terminal());
    String named =
        files.stream().map(file -> ShellWord.of(file.toString())).collect(Collectors.joining(" "));
    if (examined.stream().allMatch(one -> one.result().verdict() == Verdict.ACCEPTED)) {
      steps.command(common.next("run --inbox …"), "check.nextClean");
    } else {
      if (!feedback) {
        steps.command(common.next("check " + named + " --feedback"), "check.nextFeedback");
      }
      steps.command(common.next("check " + named), "check.nextAgain");
    }
    steps.print(out);
  }

  private static long count(List<Examined> examined, Verdict verdict) {
    return examined.stream().filter(one -> one.result().verdict() == verdict).count();
  }
}
