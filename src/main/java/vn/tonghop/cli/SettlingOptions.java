package vn.tonghop.cli;

import java.util.List;
import picocli.CommandLine.Option;
import vn.tonghop.outline.Setup;

/** Which findings are decided about, and why. */
final class SettlingOptions {

  @Option(names = "--agency", paramLabel = "CODE", required = true)
  String agency = "";

  @Option(names = "--finding", paramLabel = "ID", required = true)
  List<String> findings = List.of();

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  String reason = "";

  void check(Setup setup, CommonOptions common) throws CommandFailure {
    if (setup.registry().agency(agency).isEmpty()) {
      throw common.noAgency(agency, setup);
    }
    if (reason.isBlank()) {
      throw new CommandFailure(Exit.USAGE, common.texts().get("error.noReason"));
    }
  }
}
