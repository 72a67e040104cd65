package vn.tonghop.sample;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A zip file written to disk; entries that many files share are compressed once for all. */
final class PackedZip implements AutoCloseable {

  private static final int UTF8_NAMES = 0x0800;
  private static final int DEFLATED = 8;
  private static final int VERSION = 20;
  private static final int LOCAL = 30;
  private static final int CENTRAL = 46;
  private static final int END = 22;
  private static final int BUFFER = 1 << 16;

  /** 6 November 2017 as DOS writes it. */
  private static final int DATE = (2017 - 1980) << 9 | 11 << 5 | 6;

  /**
   * @param packed compressed
   * @param size before
   */
  record Packed(String name, byte[] packed, long crc, long size) {

    static Packed of(String name, byte[] content) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      CRC32 crc = new CRC32();
      crc.update(content);
      try (DeflaterOutputStream out = deflater(packed)) {
        out.write(content);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return new Packed(name, packed.toByteArray(), crc.getValue(), content.length);
    }
  }

  /** Writes the content of an entry. */
  @FunctionalInterface
  interface Content {
    void write(XmlOut out) throws IOException;
  }

  private final RandomAccessFile file;
  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private long position;
  private int entries;

  PackedZip(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
    file.setLength(0);
    out = new BufferedOutputStream(Channels.newOutputStream(file.getChannel()), BUFFER);
  }

  private static DeflaterOutputStream deflater(OutputStream to) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    return new DeflaterOutputStream(to, deflater, BUFFER) {
      @Override
      public void close() throws IOException {
        super.close();
        deflater.end();
      }
    };
  }

  void add(Packed entry) throws IOException {
    header(entry.name(), entry.crc(), entry.packed().length, entry.size());
    out.write(entry.packed());
    position += entry.packed().length;
  }

  /** An entry of any length; its sizes are put into its header afterwards. */
  void add(String name, Content content) throws IOException {
    long header = position;
    int inDirectory = directory.size();
    header(name, 0, 0, 0);
    long[] packed = new long[1];
    long[] size = new long[1];
    CRC32 crc = new CRC32();
    try (DeflaterOutputStream compressing = deflater(counting(out, packed))) {
      XmlOut xml = new XmlOut(new CheckedOutputStream(counting(compressing, size), crc));
      content.write(xml);
      xml.flush();
    }
    out.flush();
    position += packed[0];
    ByteBuffer sizes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    sizes.putInt((int) crc.getValue()).putInt((int) packed[0]).putInt((int) size[0]).flip();
    file.getChannel().write(sizes.duplicate(), header + 14);
    byte[] written = directory.toByteArray();
    System.arraycopy(sizes.array(), 0, written, inDirectory + 16, 12);
    directory.reset();
    directory.write(written);
  }

  /** Counts what passes; closing it leaves the other one open. */
  private static OutputStream counting(OutputStream to, long[] count) {
    return new FilterOutputStream(to) {
      @Override
      public void write(int b) throws IOException {
        to.write(b);
        count[0]++;
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        to.write(bytes, offset, length);
        count[0] += length;
      }

      @Override
      public void close() throws IOException {
        to.flush();
      }
    };
  }

  private void header(String name, long crc, long packed, long size) throws IOException {
    byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer local = buffer(LOCAL);
    local.putInt(0x04034b50);
    common(local, nameBytes, crc, packed, size);
    out.write(local.array());
    out.write(nameBytes);
    ByteBuffer central = buffer(CENTRAL);
    central.putInt(0x02014b50).putShort((short) VERSION);
    common(central, nameBytes, crc, packed, size);
    central.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    central.putInt((int) position);
    directory.write(central.array());
    directory.write(nameBytes);
    position += LOCAL + nameBytes.length;
    entries++;
  }

  private static void common(ByteBuffer to, byte[] name, long crc, long packed, long size) {
    to.putShort((short) VERSION).putShort((short) UTF8_NAMES).putShort((short) DEFLATED);
    to.putShort((short) 0).putShort((short) DATE);
    to.putInt((int) crc).putInt((int) packed).putInt((int) size);
    to.putShort((short) name.length).putShort((short) 0);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() throws IOException {
    ByteBuffer end = buffer(END);
    end.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
    end.putShort((short) entries).putShort((short) entries);
    end.putInt(directory.size()).putInt((int) position).putShort((short) 0);
    out.write(directory.toByteArray());
    out.write(end.array());
    out.close();
    file.close();
  }
}
