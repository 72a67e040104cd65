package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A private folder for what is only tried out. It is removed when it is closed or the process is
 * asked to end; those of killed processes are removed by whoever makes the next one.
 */
final class Scratch implements AutoCloseable {

  private static final String PREFIX = "tonghop-dry-run-";

  private final Path folder;
  private final Thread remover;

  private Scratch(Path folder) {
    this.folder = folder;
    this.remover = new Thread(this::removeQuietly, "tonghop-scratch");
  }

  /** In the system's folder for temporary files, readable by its owner alone. */
  static Scratch create() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    removeDead(temporary);
    Path folder =
        Files.createTempDirectory(temporary, PREFIX + ProcessHandle.current().pid() + "-");
    Scratch scratch = new Scratch(folder);
    Runtime.getRuntime().addShutdownHook(scratch.remover);
    return scratch;
  }

  Path folder() {
    return folder;
  }

  private static void removeDead(Path temporary) throws IOException {
    try (var folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path folder : folders) {
        String owner = folder.getFileName().toString().substring(PREFIX.length());
        String pid = owner.substring(0, Math.max(0, owner.indexOf('-')));
        boolean dead =
            pid.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isEmpty();
        if (dead && Files.isWritable(folder) && !Files.isSymbolicLink(folder)) {
          remove(folder);
        }
      }
    }
  }

  private void removeQuietly() {
    try {
      remove(folder);
    } catch (IOException e) {
      // Whoever makes the next one removes it.
      return;
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    remove(folder);
    try {
      Runtime.getRuntime().removeShutdownHook(remover);
    } catch (IllegalStateException e) {
      // The process is ending: the remover finds nothing.
      return;
    }
  }
}
