package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Places;
import vn.tonghop.app.Settings;
import vn.tonghop.app.SettingsFailure;
import vn.tonghop.app.SetupFailure;
import vn.tonghop.app.Setups;
import vn.tonghop.app.StoreAccess;
import vn.tonghop.app.Templates;
import vn.tonghop.outline.Setup;

/** The options every command shares. */
final class CommonOptions {

  @Option(names = "--campaign", paramLabel = "ID")
  @Nullable String campaign;

  @Option(names = "--data", paramLabel = "DIR")
  @Nullable Path data;

  @Option(names = "--archive", paramLabel = "DIR")
  @Nullable Path archive;

  @Option(names = "--output", paramLabel = "DIR")
  @Nullable Path output;

  @Option(names = "--jobs", paramLabel = "DIR")
  @Nullable Path jobs;

  @Option(names = "--db", paramLabel = "JDBC_URL")
  @Nullable String databaseUrl;

  @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi")
  String language = "vi";

  @Option(names = "--quiet")
  boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is asked
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Where the texts of this command line go. */
  Terminal terminal() {
    return ((Tonghop) command.root().userObject()).terminal();
  }

  /** A further command on the same campaign and places, to be typed or pasted. */
  String next(String words) {
    StringBuilder line = new StringBuilder("./tonghop ").append(words);
    option(line, "--campaign", campaign);
    option(line, "--data", data);
    option(line, "--archive", archive);
    option(line, "--output", output);
    option(line, "--jobs", jobs);
    option(line, "--db", withoutLogin(databaseUrl));
    option(line, "--lang", language.equals("en") ? language : null);
    return line.toString();
  }

  String reopen() {
    return next("reopen --reason \"…\"");
  }

  /** Told with the command that lists the codes. */
  CommandFailure noAgency(String code, Setup setup) {
    return new CommandFailure(
        Exit.USAGE, texts().get("error.noAgency", code, setup.campaign().id(), next("status")));
  }

  /** An address may hold a password behind its question mark; that is printed nowhere. */
  private static @Nullable String withoutLogin(@Nullable String url) {
    return url == null ? null : url.replaceFirst("[?;].*", "…");
  }

  private static void option(StringBuilder line, String name, @Nullable Object value) {
    if (value != null) {
      line.append(' ').append(name).append(' ').append(ShellWord.of(value.toString()));
    }
  }

  Locale locale() {
    return Locale.forLanguageTag(language.equals("en") ? "en" : "vi");
  }

  Texts texts() {
    return new Texts(locale());
  }

  StoreAccess store(Places places) {
    return new StoreAccess(
        databaseUrl(),
        System.getenv("SPRING_DATASOURCE_USERNAME"),
        System.getenv("SPRING_DATASOURCE_PASSWORD"),
        places.data());
  }

  /** From the command line or, for nightly runs, the environment; null: the embedded database. */
  private @Nullable String databaseUrl() {
    String configured = System.getenv("TONGHOP_DB");
    return databaseUrl != null || configured == null || configured.isBlank()
        ? databaseUrl
        : configured;
  }

  /** Loads the campaign; a failure is told in words with exit code 2. */
  Setup setup(Places places) throws CommandFailure {
    Texts texts = texts();
    if (!language.equals("vi") && !language.equals("en")) {
      throw new CommandFailure(Exit.USAGE, texts.get("error.language"));
    }
    String url = databaseUrl();
    if (url != null && !url.matches("jdbc:(h2|postgresql):.*")) {
      throw new CommandFailure(Exit.USAGE, texts.get("error.databaseUrl"));
    }
    try {
      return Setups.load(places.jobs(), campaign, locale());
    } catch (SetupFailure e) {
      throw new CommandFailure(Exit.USAGE, lines(e, texts));
    }
  }

  /** Loads what a campaign is compared with; a failure is told in words with exit code 2. */
  Setup other(Places places, Setup setup, String other) throws CommandFailure {
    try {
      return Setups.other(places.jobs(), other, setup, locale());
    } catch (SetupFailure e) {
      throw new CommandFailure(
          Exit.USAGE,
          e.reason() == SetupFailure.Reason.UNKNOWN_CAMPAIGN
              ? List.of(texts().get("error.noOther", other, String.join(", ", e.lines())))
              : lines(e, texts()));
    }
  }

  /** What the operator has set; what cannot be used is told in words with exit code 2. */
  Settings settings() throws CommandFailure {
    try {
      return Settings.load(home(), System.getenv());
    } catch (SettingsFailure e) {
      List<String> lines = new ArrayList<>();
      for (SettingsFailure.Problem problem : e.problems()) {
        lines.add(
            texts()
                .get(
                    problem.known() ? "error.settingValue" : "error.setting",
                    problem.key(),
                    problem.value()));
      }
      throw new CommandFailure(Exit.USAGE, lines);
    }
  }

  private static Path home() {
    return Path.of(System.getProperty("tonghop.home", "")).toAbsolutePath();
  }

  /** Loads how the template looks; a failure is told in words with exit code 2. */
  Templates templates(Places places, Setup setup) throws CommandFailure {
    try {
      return Templates.of(places.jobs(), setup, locale());
    } catch (SetupFailure e) {
      throw new CommandFailure(Exit.USAGE, lines(e, texts()));
    }
  }

  private List<String> lines(SetupFailure failure, Texts texts) {
    List<String> lines = new ArrayList<>();
    switch (failure.reason()) {
      case UNKNOWN_CAMPAIGN ->
          lines.add(
              texts.get(
                  "error.noCampaign",
                  campaign == null ? "" : campaign,
                  String.join(", ", failure.lines())));
      case UNREADABLE -> lines.add(texts.get("error.noJobs", "jobs", failure.lines().get(0)));
      case BROKEN_OUTLINE -> {
        lines.add(texts.get("error.outline", failure.lines().size()));
        failure.lines().forEach(line -> lines.add("  " + line));
      }
    }
    return lines;
  }

  /** In demo mode says so, on stderr. */
  void tellDemo(Places places, PrintWriter err) {
    if (places.demo() && !quiet) {
      err.println(texts().get("demo", places.data(), places.output()));
    }
  }

  /**
   * @param inbox of commands that take one; null otherwise
   */
  Places places(@Nullable Path inbox) {
    String environmentInbox = System.getenv("TONGHOP_INBOX");
    Path configured =
        inbox != null
            ? inbox
            : environmentInbox == null || environmentInbox.isBlank()
                ? null
                : Path.of(environmentInbox);
    return Places.of(home(), new Places.Given(jobs, data, archive, output, configured));
  }
}
