package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationFolderTest {

  @TempDir Path base;
  private Path output;
  private PublicationFolder folder;

  @BeforeEach
  void open() {
    output = base.resolve("deep/output");
    folder = new PublicationFolder(output, "X-2020");
  }

  private Path build(long run, String content) throws Exception {
    Path built = folder.begin(run);
    Files.createDirectories(built.resolve("tables"));
    Files.writeString(built.resolve("tables/T-01.csv"), content);
    Files.writeString(built.resolve("run.json"), "{\"run\": " + run + "}");
    return built;
  }

  private String published(int number, String content) throws Exception {
    Path built = build(number, content);
    String hash = PublicationFolder.hash(built);
    folder.publish(built, number);
    return hash;
  }

  private String seen() throws Exception {
    return Files.readString(output.resolve("X-2020/tables/T-01.csv"));
  }

  private Stream<String> names() throws Exception {
    try (Stream<Path> entries = Files.list(output)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void aPublicationIsSeenThroughARelativeLinkAndEarlierOnesAreKept() throws Exception {
    String first = published(1, "one");
    String second = published(2, "two");

    assertThat(seen()).isEqualTo("two");
    assertThat(Files.readSymbolicLink(output.resolve("X-2020"))).hasToString(".X-2020/2");
    assertThat(names()).containsExactly(".X-2020", "X-2020");
    assertThat(Files.readString(folder.kept(1).resolve("tables/T-01.csv"))).isEqualTo("one");
    assertThat(folder.current()).hasValue(2);
    assertThat(folder.targetHolds(second)).isTrue();
    assertThat(folder.targetHolds(first)).isFalse();
    assertThat(folder.holds(1, first)).isTrue();
  }

  @Test
  void theOutputFolderMayBeMoved() throws Exception {
    String hash = published(1, "one");
    Path moved = base.resolve("elsewhere");
    Files.move(output, moved);

    assertThat(new PublicationFolder(moved, "X-2020").targetHolds(hash)).isTrue();
  }

  @Test
  void withoutPublicationNothingIsHeld() throws Exception {
    assertThat(folder.current()).isEmpty();
    assertThat(folder.targetHolds("")).isFalse();
    folder.clearLeftovers();
    assertThat(Files.exists(output)).isFalse();
  }

  @Test
  void publicationsCanBeReadByEverybodyTheUmaskAllows() throws Exception {
    published(1, "one");
    Path plain = Files.createDirectory(base.resolve("plain"));

    assertThat(Files.getPosixFilePermissions(folder.kept(1)))
        .isEqualTo(Files.getPosixFilePermissions(plain))
        .contains(PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void theHashIsOverNamesAndBytesWithoutTheThreeFilesThatDiffer() throws Exception {
    Path built = build(1, "one");
    String hash = PublicationFolder.hash(built);

    Files.writeString(built.resolve("run.json"), "{}");
    Files.writeString(built.resolve("changes.csv"), "x");
    Files.writeString(built.resolve("thay-doi.xlsx"), "x");
    Files.writeString(built.resolve("~$tong-hop.xlsx"), "left by an office program");
    assertThat(PublicationFolder.hash(built)).isEqualTo(hash);

    Files.writeString(built.resolve("tables/run.json"), "{}");
    assertThat(PublicationFolder.hash(built)).isNotEqualTo(hash);
    Files.delete(built.resolve("tables/run.json"));
    Files.move(built.resolve("tables/T-01.csv"), built.resolve("tables/T-02.csv"));
    assertThat(PublicationFolder.hash(built)).isNotEqualTo(hash);
    Files.writeString(built.resolve("tables/T-01.csv"), "two");
    Files.delete(built.resolve("tables/T-02.csv"));
    assertThat(PublicationFolder.hash(built)).isNotEqualTo(hash);
  }

  @Test
  void namesAndContentsCannotBeMistakenForEachOther() throws Exception {
    Path one = Files.createDirectory(base.resolve("one"));
    Path two = Files.createDirectory(base.resolve("two"));
    Files.writeString(one.resolve("a"), "bc");
    Files.writeString(two.resolve("ab"), "c");

    assertThat(PublicationFolder.hash(one)).isNotEqualTo(PublicationFolder.hash(two));
  }

  @Test
  void leftoversOfDeadRunsAreClearedAndOthersAreNot() throws Exception {
    build(1, "dead");
    Files.createSymbolicLink(output.resolve(".X-2020.next"), Path.of("nowhere"));
    Files.createDirectory(output.resolve(".X-2020B.building-1"));

    Path built = build(2, "alive");

    assertThat(names()).containsExactly(".X-2020.building-2", ".X-2020B.building-1");
    folder.publish(built, 1);
    assertThat(seen()).isEqualTo("alive");
  }

  @Test
  void aLeftoverLinkDoesNotStopAPublication() throws Exception {
    Path built = build(1, "one");
    Files.createSymbolicLink(output.resolve(".X-2020.next"), Path.of("nowhere"));

    folder.publish(built, 1);

    assertThat(seen()).isEqualTo("one");
    assertThat(names()).containsExactly(".X-2020", "X-2020");
  }

  @Test
  void clearingNeverFollowsALink() throws Exception {
    Path precious = Files.createDirectory(base.resolve("precious"));
    Files.writeString(precious.resolve("file"), "x");
    Path built = build(1, "dead");
    Files.createSymbolicLink(built.resolve("link"), precious);

    folder.discard(built);

    assertThat(precious.resolve("file")).exists();
    assertThat(Files.exists(built, LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void aPublicationKeptButNotLinkedIsFinished() throws Exception {
    published(1, "one");
    Path built = build(2, "two");
    String hash = PublicationFolder.hash(built);
    Files.move(built, folder.kept(2));
    assertThat(seen()).isEqualTo("one");

    assertThat(folder.repair(2, "other")).isFalse();
    assertThat(seen()).isEqualTo("one");
    assertThat(folder.repair(2, hash)).isTrue();
    assertThat(seen()).isEqualTo("two");
    assertThat(folder.repair(2, hash)).isTrue();
  }

  @Test
  void aMissingKeptPublicationCannotBeRepaired() throws Exception {
    assertThat(folder.repair(3, "x")).isFalse();
  }

  @Test
  void aDamagedPublicationIsReplacedUnderItsNumber() throws Exception {
    String hash = published(1, "one");
    Files.delete(output.resolve("X-2020/tables/T-01.csv"));
    assertThat(folder.targetHolds(hash)).isFalse();

    folder.publish(build(2, "one"), 1);

    assertThat(folder.targetHolds(hash)).isTrue();
    assertThat(names()).containsExactly(".X-2020", "X-2020");
  }

  @Test
  void aDanglingLinkIsReplaced() throws Exception {
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("X-2020"), Path.of(".X-2020/9"));

    assertThat(folder.current()).hasValue(9);
    assertThat(folder.targetHolds("x")).isFalse();
    published(1, "one");
    assertThat(seen()).isEqualTo("one");
  }

  @Test
  void aLinkToSomewhereElseIsNotOurs() throws Exception {
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("X-2020"), Path.of("../2"));

    assertThat(folder.current()).isEmpty();
  }

  @Test
  void anOrdinaryFolderInTheWayIsToldBeforeTheWorkAndNotTouched() throws Exception {
    Files.createDirectories(output.resolve("X-2020"));
    Files.writeString(output.resolve("X-2020/mine.txt"), "keep");

    assertThatThrownBy(() -> folder.begin(1))
        .isInstanceOfSatisfying(
            PublicationException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(PublicationException.Reason.NOT_A_LINK);
              assertThat(e.message(Locale.forLanguageTag("vi")))
                  .contains(output.resolve("X-2020").toString(), "chuyển nó đi");
            })
        .hasMessageContaining("Move it away");
    assertThat(output.resolve("X-2020/mine.txt")).hasContent("keep");
    assertThat(names()).containsExactly("X-2020");
  }

  @Test
  void aFolderThatAppearsWhileBuildingStopsThePublicationBeforeAnythingMoves() throws Exception {
    Path built = build(1, "one");
    Files.createDirectory(output.resolve("X-2020"));

    assertThatThrownBy(() -> folder.publish(built, 1)).isInstanceOf(PublicationException.class);
    assertThat(built).isDirectory();
    assertThat(Files.exists(folder.kept(1))).isFalse();
  }

  @Test
  void aFileSystemWithoutLinksIsToldBeforeTheWork() throws Exception {
    try (FileSystem zip =
        FileSystems.newFileSystem(base.resolve("fs.zip"), Map.of("create", "true"))) {
      PublicationFolder unlinked = new PublicationFolder(zip.getPath("/output"), "X-2020");

      assertThatThrownBy(() -> unlinked.begin(1))
          .isInstanceOfSatisfying(
              PublicationException.class,
              e -> assertThat(e.reason()).isEqualTo(PublicationException.Reason.NO_LINKS))
          .hasMessageContaining("does not support links");
    }
  }

  @Test
  void aReaderNeverMeetsAMissingOrMixedPublication() throws Exception {
    published(1, "start");
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    AtomicInteger failures = new AtomicInteger();
    Thread reader =
        new Thread(
            () -> {
              while (!stop.get()) {
                try {
                  seen();
                } catch (Exception e) {
                  failures.incrementAndGet();
                }
                reads.incrementAndGet();
              }
            });
    reader.start();
    for (int number = 2; number <= 60; number++) {
      published(number, "content " + number);
    }
    stop.set(true);
    reader.join();

    assertThat(reads.get()).isPositive();
    assertThat(failures.get()).isZero();
    assertThat(seen()).isEqualTo("content 60");
  }
}
