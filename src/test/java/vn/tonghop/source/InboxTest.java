package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

  private static final LocalDate DAY = LocalDate.of(2017, 11, 6);

  @TempDir Path inbox;

  private Path put(String name, String content) throws IOException {
    return put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path put(String name, byte[] content) throws IOException {
    Path file = inbox.resolve(name);
    TestFiles.write(file, content);
    return file;
  }

  private InboxScan scan() throws IOException {
    return new Inbox(ReadLimits.DEFAULT).scan(inbox, DAY);
  }

  private static List<String> show(InboxScan scan) {
    return scan.bundles().stream()
        .map(
            bundle ->
                bundle.receivedOn()
                    + " "
                    + bundle.name()
                    + (bundle.loose() ? " loose " : " ")
                    + bundle.files().stream()
                        .map(
                            f ->
                                f.name() + (f.entryPrefix().isEmpty() ? "" : ">" + f.entryPrefix()))
                        .toList())
        .toList();
  }

  @Test
  void foldersZipsAndLooseFilesAreBundlesByDateThenName() throws IOException {
    put("2017-11-08/b.xlsx", TestFiles.small("b"));
    put("2017-11-08/A/dvc.csv", "a;b");
    put("2017-11-08/A/them/x.csv", "a;b");
    put("2017-11-07/c.zip", TestFiles.zip("c.csv", "a;b"));
    put("loose.csv", "a;b");
    put("khong/phai-ngay.csv", "a;b");

    assertThat(show(scan()))
        .containsExactly(
            "2017-11-06 khong [khong/phai-ngay.csv]",
            "2017-11-06 loose.csv loose [loose.csv]",
            "2017-11-07 c.zip [c.zip]",
            "2017-11-08 A [A/dvc.csv, A/them/x.csv]",
            "2017-11-08 b.xlsx loose [b.xlsx]");
    assertThat(scan().skipped()).isEmpty();
  }

  @Test
  void theFilesOwnDateCountsInVietnam() throws IOException {
    Path file = put("a.csv", "a;b");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2017-11-06T18:00:00Z")));
    Path older = put("B/a.csv", "a;b");
    Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2017-11-01T18:00:00Z")));
    Path newer = put("B/b.csv", "a;b");
    Files.setLastModifiedTime(newer, FileTime.from(Instant.parse("2017-11-04T16:59:59Z")));

    InboxScan scan = new Inbox(ReadLimits.DEFAULT).scan(inbox, null);

    assertThat(show(scan))
        .containsExactly("2017-11-04 B [B/a.csv, B/b.csv]", "2017-11-07 a.csv loose [a.csv]");
  }

  @Test
  void aZipWithSeveralAgenciesFoldersIsSeveralBundles() throws IOException {
    put(
        "a.zip",
        TestFiles.zip(
            "UBND-48/a.csv",
            "a;b",
            "BTC/sub/a.xlsx",
            "x",
            "__MACOSX/x.csv",
            "x",
            "doc.pdf",
            "x",
            "anh/1.png",
            "x"));

    assertThat(show(scan()))
        .containsExactly(
            "2017-11-06 a.zip!/BTC [a.zip>BTC/]", "2017-11-06 a.zip!/UBND-48 [a.zip>UBND-48/]");
    assertThat(scan().skipped())
        .extracting(Skipped::name)
        .containsExactly("a.zip!/anh/1.png", "a.zip!/doc.pdf");
  }

  @Test
  void aZipWithOneFolderOrTablesBesideFoldersIsOneBundle() throws IOException {
    put("a.zip", TestFiles.zip("UBND-48/a.csv", "a;b", "anh/1.png", "x"));
    put("b.zip", TestFiles.zip("x.csv", "a;b", "c/a.csv", "a", "d/a.csv", "a"));
    put("c.zip", "PK\u0003\u0004 broken");

    assertThat(show(scan()))
        .containsExactly(
            "2017-11-06 a.zip [a.zip]",
            "2017-11-06 b.zip [b.zip]",
            "2017-11-06 c.zip loose [c.zip]");
  }

  @Test
  void onlyRegularReadableFinishedFilesAreTaken() throws IOException, InterruptedException {
    put("ok.csv", "a;b");
    put("rong.csv", "");
    put("~$ok.xlsx", "x");
    put("b.xlsx.part", "x");
    put("c.tmp", "x");
    put("d.crdownload", "x");
    put(".~lock.ok.csv#", "x");
    put(".DS_Store", "x");
    Files.createDirectory(inbox.resolve("trong"));
    Files.createSymbolicLink(inbox.resolve("link.csv"), inbox.resolve("ok.csv"));
    Files.createSymbolicLink(inbox.resolve("loop"), inbox);
    assertThat(new ProcessBuilder("mkfifo", inbox.resolve("pipe.csv").toString()).start().waitFor())
        .isZero();

    InboxScan scan = scan();

    assertThat(show(scan))
        .containsExactly(
            "2017-11-06 ok.csv loose [ok.csv]", "2017-11-06 rong.csv loose [rong.csv]");
    assertThat(scan.skipped())
        .extracting(Skipped::name, Skipped::reason)
        .map(tuple -> tuple.toList().get(0) + ": " + tuple.toList().get(1))
        .containsExactly(
            ".~lock.ok.csv#: tệp tạm hoặc đang được chép",
            "b.xlsx.part: tệp tạm hoặc đang được chép",
            "c.tmp: tệp tạm hoặc đang được chép",
            "d.crdownload: tệp tạm hoặc đang được chép",
            "link.csv: liên kết, không phải tệp thường",
            "loop: liên kết, không phải tệp thường",
            "pipe.csv: không phải tệp thường",
            "trong: thư mục không có tệp nào",
            "~$ok.xlsx: tệp tạm hoặc đang được chép");
  }

  @Test
  void namesAreShownComposed() throws IOException {
    put("2017-11-08/bo\u0323.csv", "a;b");

    assertThat(show(scan())).containsExactly("2017-11-08 bọ.csv loose [bọ.csv]");
  }

  @Test
  void folderThatNestTooDeepAreTold() throws IOException {
    put("A/b/c/d/e/f/g.csv", "a;b");
    put("A/b/c/d/e/ok.csv", "a;b");

    assertThat(show(scan())).containsExactly("2017-11-06 A [A/b/c/d/e/ok.csv]");
    assertThat(scan().skipped())
        .containsExactly(new Skipped("A/b/c/d/e/f", "thư mục lồng quá sâu", false));
  }

  @Test
  void aHashIsOverTheBytes() throws IOException {
    assertThat(Hashes.sha256(put("abc", "abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void whatTurnsTheDirectionOfANameIsNotShown() throws IOException {
    put("\u202egpj.xlsx", TestFiles.small("x"));

    assertThat(show(scan())).singleElement().asString().contains("\ufffdgpj.xlsx");
  }

  @Test
  void aFolderWithDatedFoldersIsAWholeInboxAndAnyOtherOneReport() throws IOException {
    put("den/2017-11-08/b.csv", "a;b");
    put("den/2017-11-07/c.csv", "a;b");
    put("UBND/thang-11/b.csv", "a;b");

    Inbox one = new Inbox(ReadLimits.DEFAULT);
    assertThat(show(one.single(inbox.resolve("den"), DAY)))
        .containsExactly("2017-11-07 c.csv loose [c.csv]", "2017-11-08 b.csv loose [b.csv]");
    assertThat(show(one.single(inbox.resolve("UBND"), DAY)))
        .containsExactly("2017-11-06 UBND [UBND/thang-11/b.csv]");
  }
}
