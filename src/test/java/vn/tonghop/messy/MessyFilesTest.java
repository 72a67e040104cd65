package vn.tonghop.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** Every messy submission goes through the whole intake and gets what it must. */
class MessyFilesTest {

  @TestFactory
  Stream<DynamicTest> each_is_read_right_or_told_why_not() throws Exception {
    Setup setup = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    Outcome faultless = Outcome.of(setup, Recipe.FILES.resolve(Recipe.FAULTLESS));
    Map<String, Object> expected = new Yaml().load(Files.readString(Recipe.EXPECTED));
    List<Recipe> recipes = Recipe.all();
    assertThat(expected.keySet())
        .containsExactlyInAnyOrderElementsOf(recipes.stream().map(Recipe::id).toList());
    return recipes.stream()
        .map(
            recipe ->
                DynamicTest.dynamicTest(
                    recipe.rule() + " " + recipe.id(),
                    () ->
                        assertThat(Outcome.of(setup, recipe.folder()).comparedWith(faultless))
                            .isEqualTo(expected.get(recipe.id()))));
  }

  @Test
  void the_faultless_report_is_accepted_without_a_word() throws Exception {
    Outcome faultless =
        Outcome.of(
            new JobsFolder(Path.of("jobs")).load("3500-KQ2017"),
            Recipe.FILES.resolve(Recipe.FAULTLESS));
    assertThat(faultless.verdict()).isEqualTo("ACCEPTED");
    assertThat(faultless.findings()).isEmpty();
    assertThat(faultless.values()).containsEntry("3500.I.2.hs-tructuyen", "640/944");
  }

  @Test
  void the_files_are_those_the_recipes_make() throws Exception {
    for (Recipe recipe : Recipe.all()) {
      Map<String, byte[]> made = recipe.files();
      assertThat(namesBelow(recipe.folder())).as(recipe.id()).isEqualTo(made.keySet());
      if (!recipe.byLibreOffice()) {
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
          assertThat(Files.readAllBytes(recipe.folder().resolve(file.getKey())))
              .as("%s: run src/test/scripts/make-messy", file.getKey())
              .isEqualTo(file.getValue());
        }
      }
    }
  }

  private static Set<String> namesBelow(Path folder) throws Exception {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void there_are_at_least_eighty_and_ten_of_them_saved_by_libreoffice() throws Exception {
    List<Recipe> recipes = Recipe.all();
    assertThat(recipes).hasSizeGreaterThanOrEqualTo(80);
    assertThat(recipes.stream().filter(Recipe::byLibreOffice)).hasSizeGreaterThanOrEqualTo(10);
  }
}
