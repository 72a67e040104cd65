package vn.tonghop.hostile;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes zips whose entries unpack to hundreds of megabytes, without packing all of that. */
final class BigZip implements Closeable {

  private final ZipArchiveOutputStream zip;

  BigZip(Path file) throws IOException {
    this.zip = new ZipArchiveOutputStream(file);
  }

  BigZip add(String name, String text) throws IOException {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  BigZip add(String name, byte[] content) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(content);
    zip.closeArchiveEntry();
    return this;
  }

  /** An entry of a beginning, a middle so many times, and an end. */
  BigZip add(String name, String begin, byte[] middle, int times, String end) throws IOException {
    byte[] first = begin.getBytes(StandardCharsets.UTF_8);
    byte[] last = end.getBytes(StandardCharsets.UTF_8);
    byte[] packedFirst = pack(first, Deflater.FULL_FLUSH);
    byte[] packedMiddle = pack(middle, Deflater.FULL_FLUSH);
    byte[] packedLast = pack(last, Deflater.NO_FLUSH);
    CRC32 crc = new CRC32();
    crc.update(first);
    for (int i = 0; i < times; i++) {
      crc.update(middle);
    }
    crc.update(last);
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setCrc(crc.getValue());
    entry.setSize(first.length + (long) middle.length * times + last.length);
    entry.setCompressedSize(
        packedFirst.length + (long) packedMiddle.length * times + packedLast.length);
    InputStream repeated =
        new SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(times, packedMiddle).stream()
                    .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                    .toList()));
    zip.addRawArchiveEntry(
        entry,
        new SequenceInputStream(
            Collections.enumeration(
                java.util.List.of(
                    new ByteArrayInputStream(packedFirst),
                    repeated,
                    new ByteArrayInputStream(packedLast)))));
    return this;
  }

  /** Writes text bit by bit. */
  @FunctionalInterface
  interface Text {
    void write(Writer out) throws IOException;
  }

  /** An entry that is written as it is made. */
  BigZip add(String name, Text text) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    text.write(out);
    out.flush();
    zip.closeArchiveEntry();
    return this;
  }

  private static byte[] pack(byte[] bytes, int flush) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(bytes);
    if (flush == Deflater.NO_FLUSH) {
      deflater.finish();
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int n;
    do {
      n = deflater.deflate(buffer, 0, buffer.length, flush);
      packed.write(buffer, 0, n);
    } while (n == buffer.length);
    deflater.end();
    return packed.toByteArray();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
