package vn.tonghop.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What else may lie in an inbox: links, pipes, devices, odd names. */
final class Oddities {

  /** What is told of those that are left alone. */
  static final List<String> TOLD =
      List.of(
          "link.xlsx: liên kết, không phải tệp thường",
          "zero.csv: liên kết, không phải tệp thường",
          "up: liên kết, không phải tệp thường",
          "pipe.csv: không phải tệp thường",
          "folder.xlsx: thư mục không có tệp nào",
          "f/f/f/f/f: thư mục lồng quá sâu");

  private static final String COVER =
      "field,value\ncampaign,3500-KQ2017\nagency_code,%s\nagency_name,%s\nrevision,1\nsynthetic,DỮ LIỆU GIẢ LẬP\n";

  private Oddities() {}

  static void put(Path day, Path outside) throws IOException, InterruptedException {
    Files.createSymbolicLink(day.resolve("link.xlsx"), outside);
    Files.createSymbolicLink(day.resolve("zero.csv"), Path.of("/dev/zero"));
    Files.createSymbolicLink(day.resolve("up"), day.resolve("../.."));
    Process pipe =
        new ProcessBuilder("mkfifo", day.resolve("pipe.csv").toString()).inheritIO().start();
    if (pipe.waitFor() != 0) {
      throw new IOException("no pipe");
    }
    Files.createDirectories(day.resolve("folder.xlsx"));
    Files.createDirectories(day.resolve("deep/f/f/f/f/f/f"));
    Files.writeString(day.resolve("deep/f/f/f/f/f/f/a.csv"), "a;b\n1;2\n");
    Files.writeString(day.resolve("a\nb\r\u001b[2J.csv"), "a;b\n1;2\n");
    Files.writeString(day.resolve("=HYPERLINK(\"http:a\").csv"), "a;b\n=cmd|' /C calc'!A0;2\n");
    Files.writeString(day.resolve("..csv"), "a;b\n1;2\n");
    Files.writeString(day.resolve("$(touch klettern).csv"), "a;b\n1;2\n");
    sender(day, "codes", "../../klettern", "=HYPERLINK(\"http://a\")");
    sender(day, "names", "UBND-52", "=cmd|' /C calc'!A0");
    sender(day, "at", "@SUM(1+1)*cmd", "+1+cmd|' /C calc'!A0");
  }

  private static void sender(Path day, String folder, String code, String name) throws IOException {
    Path report = Files.createDirectories(day.resolve(folder));
    String cover =
        String.format(java.util.Locale.ROOT, COVER, code, "\"" + name.replace("\"", "\"\"") + "\"");
    Files.write(report.resolve("thong_tin.csv"), cover.getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        report.resolve("dvc.csv"),
        "tt,linh_vuc,ten,muc_do,hs_tt,hs_tong,url,van_ban,ghi_chu\n"
            + "1,=HYPERLINK(1),@SUM(1),3,1,5,=cmd,../../klettern,+1+cmd\n");
  }
}
