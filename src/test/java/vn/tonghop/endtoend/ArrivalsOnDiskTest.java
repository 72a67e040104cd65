package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a run has received is on disk before it says so, many files by one call. */
@EnabledOnOs(OS.LINUX)
class ArrivalsOnDiskTest {

  private static final int MANY = 120;

  @Test
  void aRunThatReceivesManyFilesBringsTheArchiveToDisk(@TempDir Path root) throws Exception {
    Workplace workplace = Workplace.inventedIn(root);
    for (int i = 0; i < MANY; i++) {
      Files.writeString(workplace.inbox().resolve("so lieu " + i + ".csv"), "ten;so\na;" + i);
    }
    Path told = root.resolve("told");
    Path commands = Files.createDirectory(root.resolve("bin"));
    Path sync = commands.resolve("sync");
    Files.writeString(sync, "#!/bin/sh\necho \"$@\" >> '" + told + "'\n");
    Files.setPosixFilePermissions(sync, PosixFilePermissions.fromString("rwx------"));

    List<String> command = Child.command(List.of(), workplace.runArguments(workplace.inbox()));
    try (Child child =
        Child.start(command, Map.of("PATH", commands + ":" + System.getenv("PATH")))) {
      assertThat(child.exitCode()).as("files of nobody wait").isEqualTo(3);
    }

    assertThat(told).hasContent("-f " + workplace.archive());
  }
}
