package vn.tonghop.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which file could not be read or written, and why, in the reader's language. */
final class FileTroubles {

  /** The words of the operating system. */
  private static final Map<String, String> REASONS =
      Map.of(
          "No space left on device", "full",
          "Disk quota exceeded", "full",
          "Read-only file system", "readOnly",
          "Permission denied", "denied",
          "Not a directory", "noFolder",
          "File too large", "tooLarge",
          "File name too long", "longName");

  private final Texts texts;

  FileTroubles(Texts texts) {
    this.texts = texts;
  }

  /** The file and, in brackets, the reason; empty when no file is the cause. */
  Optional<String> of(@Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException file) {
        String reason = reason(file);
        return Optional.of(file.getFile() + (reason.isEmpty() ? "" : " (" + reason + ")"));
      }
      String message = cause.getMessage();
      if (cause instanceof IOException && message != null && REASONS.containsKey(message)) {
        return Optional.of(texts.get("file." + REASONS.get(message)));
      }
    }
    return Optional.empty();
  }

  private String reason(FileSystemException file) {
    if (file instanceof AccessDeniedException) {
      return texts.get("file.denied");
    }
    if (file instanceof NoSuchFileException) {
      return texts.get("file.missing");
    }
    if (file instanceof FileAlreadyExistsException || file instanceof NotDirectoryException) {
      return texts.get("file.noFolder");
    }
    String reason = file.getReason();
    if (reason == null) {
      return "";
    }
    String known = REASONS.get(reason);
    return known == null ? reason : texts.get("file." + known);
  }
}
