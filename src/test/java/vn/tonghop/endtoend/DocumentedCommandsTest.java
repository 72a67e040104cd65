package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.endtoend.CommandExample.Ending;

/**
 * Every command of the documents, carried out: with the examples of {@code documented-commands.txt}
 * in place of what readers put in themselves, in the order of that table.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedCommandsTest {

  private static final Path TABLE = Path.of("src/test/resources/documented-commands.txt");

  private final Map<String, List<CommandLines.Result>> results = new LinkedHashMap<>();
  private List<Markdown> documents = List.of();
  private List<DocumentedCommand> documented = List.of();
  private List<CommandExample> table = List.of();
  private DocumentedPlace place;

  @BeforeAll
  void type_them_all(@TempDir Path root) throws Exception {
    documents = Markdown.all();
    documented =
        DocumentedCommand.all(documents).stream().filter(command -> !command.ofTool()).toList();
    table = CommandExample.table(TABLE);
    place = new DocumentedPlace(root.toRealPath());
    for (CommandExample example : table) {
      if (example.ending() == Ending.DONE || example.ending() == Ending.REFUSED) {
        List<CommandLines.Result> ends = new ArrayList<>();
        for (List<String> line : example.lines()) {
          ends.add(place.type(line));
        }
        results.put(example.command(), ends);
      }
    }
  }

  @AfterAll
  void leave() throws IOException {
    place.close();
  }

  @Test
  void the_table_knows_every_documented_command_and_no_other() {
    assertThat(new TreeSet<>(table.stream().map(CommandExample::command).toList()))
        .as("commands that %s tells how to try", TABLE)
        .isEqualTo(new TreeSet<>(documented.stream().map(DocumentedCommand::text).toList()));
    assertThat(table).extracting(CommandExample::command).doesNotHaveDuplicates();
    assertThat(results).hasSizeGreaterThan(40);
  }

  @Test
  void every_command_ends_as_the_documents_say() {
    List<String> wrong = new ArrayList<>();
    for (CommandExample example : table) {
      int expected = example.ending() == Ending.REFUSED ? 3 : 0;
      for (CommandLines.Result result : results.getOrDefault(example.command(), List.of())) {
        if (result.exitCode() != expected) {
          wrong.add(
              "%s: exit code %d, not %d: %s%n%s"
                  .formatted(
                      example.command(), result.exitCode(), expected, result.err(), result.out()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_only_names_a_command_names_one() throws Exception {
    List<String> named =
        table.stream()
            .filter(example -> example.ending() == Ending.NAMED)
            .map(example -> example.command().split(" ")[1])
            .toList();
    assertThat(named).contains("confirm", "explain");
    for (String name : named) {
      assertThat(place.type(List.of("./tonghop", name, "--help")).exitCode()).as(name).isZero();
    }
  }

  /** Blocks of text are what the commands before them print; … stands for lines left out. */
  @Test
  void what_documents_say_is_printed_is_printed() {
    Map<String, List<DocumentedCommand>> byOutput =
        documented.stream()
            .filter(command -> !command.printed().isEmpty())
            .filter(command -> results.containsKey(command.text()))
            .collect(
                Collectors.groupingBy(
                    DocumentedCommand::printed, LinkedHashMap::new, Collectors.toList()));
    assertThat(byOutput).hasSizeGreaterThan(3);
    SoftAssertions all = new SoftAssertions();
    byOutput.forEach(
        (expected, commands) -> {
          String printed =
              commands.stream()
                  .flatMap(command -> results.getOrDefault(command.text(), List.of()).stream())
                  .map(CommandLines.Result::out)
                  .collect(Collectors.joining());
          all.assertThat(WalkThrough.pattern(expected).matcher(printed).find())
              .as("%s prints%n%s", commands.get(0).place(), printed)
              .isTrue();
        });
    all.assertAll();
  }

  @Test
  void every_block_of_a_document_says_what_it_is() {
    List<String> nameless = new ArrayList<>();
    for (Markdown document : documents) {
      for (Markdown.Block block : document.blocks()) {
        if (block.kind().isEmpty()) {
          nameless.add(document.file() + ":" + block.line());
        }
      }
    }
    assertThat(nameless).as("blocks neither sh nor text nor …").isEmpty();
  }

  @Test
  void a_misspelt_option_a_new_command_and_another_output_are_found() throws Exception {
    Markdown document =
        Markdown.of(
            Path.of("x.md"),
            "Say `./tonghop status --mising`:\n\n```sh\n./tonghop run --fast   # soon\n```\n\n"
                + "```text\nDone.\n```\n");
    List<DocumentedCommand> found = DocumentedCommand.all(List.of(document));
    assertThat(found)
        .containsExactly(
            new DocumentedCommand("x.md:4", "./tonghop run --fast", "Done.\n"),
            new DocumentedCommand("x.md:1", "./tonghop status --mising", ""));
    assertThat(table)
        .extracting(CommandExample::command)
        .doesNotContainAnyElementsOf(found.stream().map(DocumentedCommand::text).toList());
    for (DocumentedCommand command : found) {
      assertThat(place.type(List.of(command.text().split(" "))).exitCode())
          .as(command.text())
          .isEqualTo(2);
    }
    assertThat("Done\n").doesNotContainPattern(WalkThrough.pattern("Done.\n"));
  }

  @Test
  void a_line_may_stand_for_several() {
    assertThat(
            new CommandExample(
                    Ending.DONE,
                    "./tonghop explain CODE [--agency A | --group G] --reason \"a b\"",
                    Map.of("CODE", "x", "--group G", "BO"))
                .lines())
        .containsExactly(
            List.of("./tonghop", "explain", "x", "--reason", "a b"),
            List.of("./tonghop", "explain", "x", "--agency", "A", "--reason", "a b"),
            List.of("./tonghop", "explain", "x", "--group", "BO", "--reason", "a b"));
    assertThat(new CommandExample(Ending.DONE, "./tonghop close | reopen", Map.of()).lines())
        .containsExactly(List.of("./tonghop", "close"), List.of("./tonghop", "reopen"));
  }
}
