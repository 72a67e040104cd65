package vn.tonghop.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tonghop.encoding.LegibleSheets;
import vn.tonghop.normalize.FuzzedTexts;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * What is fuzzed, by name. Bytes of any kind give sheets or findings; nothing but the stated
 * refusal ({@link UnreadableException}) is thrown.
 */
final class Targets {

  /** Delimited text again, with coverage of what recognises encodings. */
  static final String LETTERS = "letters";

  private Targets() {}

  /** Takes any bytes. */
  static Map<String, Consumer<byte[]>> all() {
    Map<String, Consumer<byte[]>> targets = new LinkedHashMap<>();
    targets.put("xlsx", Targets::xlsx);
    targets.put("xls", Targets::ole);
    targets.put("biff", Targets::biff);
    targets.put("csv", bytes -> read("a.csv", bytes));
    targets.put(LETTERS, bytes -> read("a.csv", bytes));
    targets.put("zip", bytes -> read("a.zip", bytes));
    targets.put("text", bytes -> FuzzedTexts.read(new String(bytes, StandardCharsets.UTF_8)));
    return targets;
  }

  /** The first byte names a part of a workbook, the others are its content. */
  private static void xlsx(byte[] bytes) {
    if (bytes.length > 0) {
      int part = Math.floorMod(bytes[0], SmallWorkbook.PARTS.size());
      read("a.xlsx", SmallWorkbook.with(part, bytes, 1));
    }
  }

  private static void ole(byte[] bytes) {
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] all = Arrays.copyOf(bytes, Math.max(bytes.length, 512));
    System.arraycopy(magic, 0, all, 0, magic.length);
    read("a.xls", all);
  }

  private static void biff(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(
          new ByteArrayInputStream(Arrays.copyOf(bytes, Math.max(4200, bytes.length))), "Workbook");
      ole.writeFilesystem(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read("a.xls", out.toByteArray());
  }

  private static void read(String name, byte[] bytes) {
    try {
      Files.write(Written.FILE, bytes);
      PartFile part = PartFile.of(name, Written.FILE);
      try (OpenSubmission open = new SubmissionFiles(ReadLimits.DEFAULT).open(List.of(part))) {
        int answers = open.notes().size();
        for (SheetSource sheet : new LegibleSheets(open.sheets()).sheets()) {
          answers++;
          pass(sheet);
        }
        if (answers == 0) {
          throw new AssertionError("neither sheets nor notes");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file written again and again: to make and remove one each time takes most of the time. */
  private static final class Written {
    static final Path FILE = make();

    private static Path make() {
      try {
        Path file = Files.createTempFile("fuzz", ".bin");
        file.toFile().deleteOnExit();
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void pass(SheetSource sheet) {
    try {
      sheet.facts();
      sheet.comments();
      sheet.read(row -> true);
      sheet.read(row -> row.number() < 3);
    } catch (UnreadableException e) {
      if (e.finding().code().isEmpty()) {
        throw new AssertionError(e);
      }
    }
  }
}
