package vn.tonghop.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** A zip file in memory whose bytes depend on nothing but names and contents of its entries. */
public final class ZipFile {

  private static final int UTF8_NAMES = 0x0800;
  private static final int DEFLATED = 8;
  private static final int VERSION = 20;
  private static final int TIME = 0;

  /** 6 November 2017 as DOS writes it. */
  private static final int DATE = (2017 - 1980) << 9 | 11 << 5 | 6;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  public ZipFile add(String name, byte[] content) {
    if (entries.put(name, content) != null) {
      throw new IllegalArgumentException("entry twice: " + name);
    }
    return this;
  }

  public ZipFile add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public byte[] bytes() {
    LittleEndian file = new LittleEndian();
    LittleEndian directory = new LittleEndian();
    entries.forEach(
        (name, content) -> {
          int offset = file.size();
          byte[] packed = Deflate.deflate(content);
          byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
          CRC32 crc = new CRC32();
          crc.update(content);
          LittleEndian common = new LittleEndian();
          common.two(VERSION).two(UTF8_NAMES).two(DEFLATED).two(TIME).two(DATE);
          common.four(crc.getValue()).four(packed.length).four(content.length);
          common.two(nameBytes.length).two(0);
          file.four(0x04034b50).raw(common.bytes()).raw(nameBytes).raw(packed);
          directory.four(0x02014b50).two(VERSION).raw(common.bytes());
          directory.two(0).two(0).two(0).four(0).four(offset).raw(nameBytes);
        });
    int start = file.size();
    file.raw(directory.bytes()).four(0x06054b50).two(0).two(0);
    file.two(entries.size()).two(entries.size()).four(directory.size()).four(start).two(0);
    return file.bytes();
  }

  private static final class LittleEndian {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    LittleEndian two(int value) {
      out.write(value & 0xff);
      out.write(value >>> 8 & 0xff);
      return this;
    }

    LittleEndian four(long value) {
      return two((int) (value & 0xffff)).two((int) (value >>> 16 & 0xffff));
    }

    LittleEndian raw(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    int size() {
      return out.size();
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
