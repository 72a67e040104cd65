package vn.tonghop.messy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.tonghop.testing.Folders;

/**
 * Writes {@code messy/files/} from the recipes. Run by {@code src/test/scripts/make-messy}, which
 * needs LibreOffice for the files that it saves.
 */
public final class MessyGenerator {

  private MessyGenerator() {}

  public static void main(String[] args) throws Exception {
    Folders.delete(Recipe.FILES);
    List<Recipe> recipes = Recipe.all();
    for (Recipe recipe : recipes) {
      for (Map.Entry<String, byte[]> file : recipe.files().entrySet()) {
        Path path = recipe.folder().resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
        if (recipe.byLibreOffice()) {
          saveAgain(path);
        }
      }
    }
    System.out.println(recipes.size() + " submissions in " + Recipe.FILES);
  }

  private static void saveAgain(Path file) throws Exception {
    Path work = Files.createTempDirectory("messy");
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                work.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IllegalStateException("soffice failed on " + file);
    }
    Files.move(
        work.resolve(file.getFileName()), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Folders.delete(work);
  }
}
