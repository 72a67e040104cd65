package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where the publications of one campaign stand:
 *
 * <pre>
 * output/CAMPAIGN              link to the newest publication, {@code .CAMPAIGN/7}
 * output/.CAMPAIGN/1 … 7       every publication, whole
 * output/.CAMPAIGN.building-N  the one run N is writing
 * </pre>
 *
 * <p>Readers see the previous publication or the new one, never a mixture: the link is replaced by
 * one atomic rename. All methods expect that the caller holds the campaign's lock: whatever is
 * found unfinished stems from a dead run.
 */
public final class PublicationFolder {

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private final Path output;
  private final String campaign;

  /**
   * @param output created when missing
   * @param campaign id; names the link
   */
  public PublicationFolder(Path output, String campaign) {
    this.output = output.toAbsolutePath().normalize();
    this.campaign = campaign;
  }

  /** The link that users open. */
  public Path link() {
    return output.resolve(campaign);
  }

  /** Where a publication is kept, whether it is there or not. */
  public Path kept(int number) {
    return shelf().resolve(Integer.toString(number));
  }

  /**
   * Clears what dead runs left and makes an empty folder to write a publication into.
   *
   * @throws PublicationException the output folder cannot hold the link: told before the work
   */
  public Path begin(long run) throws IOException {
    Files.createDirectories(output);
    clearLeftovers();
    requireLinkPlace();
    Files.delete(prepareLink(1));
    return Files.createDirectory(output.resolve(buildingPrefix() + run));
  }

  /** Content of a publication, see {@link PublicationHash}. */
  public static String hash(Path publication) throws IOException {
    return PublicationHash.of(publication);
  }

  /** Number of the publication the link points to; empty when there is none of ours. */
  public OptionalInt current() throws IOException {
    if (!Files.isSymbolicLink(link())) {
      return OptionalInt.empty();
    }
    Path target = Files.readSymbolicLink(link());
    String name = String.valueOf(target.getFileName());
    return target.equals(linkTarget(name)) && NUMBER.matcher(name).matches()
        ? OptionalInt.of(Integer.parseInt(name))
        : OptionalInt.empty();
  }

  /**
   * The highest number on the shelf, 0 when it is empty. A store made anew, or brought back from a
   * backup, must not write over what an earlier one published.
   */
  public int highest() throws IOException {
    int highest = 0;
    if (Files.isDirectory(shelf())) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(shelf())) {
        for (Path entry : entries) {
          String name = entry.getFileName().toString();
          if (NUMBER.matcher(name).matches()) {
            highest = Math.max(highest, Integer.parseInt(name));
          }
        }
      }
    }
    return highest;
  }

  /** Whether users now see a publication of this content, whole. */
  public boolean targetHolds(String hash) throws IOException {
    OptionalInt current = current();
    return current.isPresent() && holds(current.getAsInt(), hash);
  }

  /** Whether the kept publication of this number is there with this content. */
  public boolean holds(int number, String hash) throws IOException {
    return Files.isDirectory(kept(number), LinkOption.NOFOLLOW_LINKS)
        && PublicationHash.of(kept(number)).equals(hash);
  }

  /**
   * Keeps the built folder under its number and lets the link point to it. A damaged publication of
   * that number is replaced.
   *
   * @throws PublicationException the output folder cannot hold the link; nothing has changed
   */
  public void publish(Path built, int number) throws IOException {
    requireLinkPlace();
    Path next = prepareLink(number);
    Files.createDirectories(shelf());
    Path kept = kept(number);
    Path damaged = output.resolve(buildingPrefix() + "damaged-" + number);
    if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
      FolderTree.delete(damaged);
      Files.move(kept, damaged, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(built, kept, StandardCopyOption.ATOMIC_MOVE);
    Files.move(next, link(), StandardCopyOption.ATOMIC_MOVE);
    FolderTree.delete(damaged);
  }

  /**
   * Finishes a publication that was kept but perhaps not linked when its run died.
   *
   * @return false when the kept publication is missing or differs: it must be built again
   */
  public boolean repair(int number, String hash) throws IOException {
    if (!holds(number, hash)) {
      return false;
    }
    OptionalInt current = current();
    if (current.isEmpty() || current.getAsInt() != number) {
      requireLinkPlace();
      Files.move(prepareLink(number), link(), StandardCopyOption.ATOMIC_MOVE);
    }
    return true;
  }

  /** Deletes a folder given by {@link #begin}. */
  public void discard(Path built) throws IOException {
    FolderTree.delete(built);
  }

  /** Deletes unfinished folders and links of dead runs. */
  public void clearLeftovers() throws IOException {
    if (!Files.isDirectory(output)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(output)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(buildingPrefix()) || name.equals(nextLink().getFileName().toString())) {
          FolderTree.delete(entry);
        }
      }
    }
  }

  private void requireLinkPlace() throws PublicationException {
    if (Files.exists(link(), LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link())) {
      throw new PublicationException(PublicationException.Reason.NOT_A_LINK, link());
    }
  }

  private Path prepareLink(int number) throws IOException {
    Path next = nextLink();
    Files.deleteIfExists(next);
    try {
      return Files.createSymbolicLink(next, linkTarget(Integer.toString(number)));
    } catch (UnsupportedOperationException e) {
      throw new PublicationException(PublicationException.Reason.NO_LINKS, link(), e);
    } catch (FileSystemException e) {
      // Throws its own cause (disk full, no permission) when the folder takes no files either.
      Files.delete(Files.createFile(next));
      throw new PublicationException(PublicationException.Reason.NO_LINKS, link(), e);
    }
  }

  /** Relative, so that the output folder may be moved or mounted elsewhere. */
  private Path linkTarget(String name) {
    return output.getFileSystem().getPath("." + campaign, name);
  }

  private Path shelf() {
    return output.resolve("." + campaign);
  }

  private Path nextLink() {
    return output.resolve("." + campaign + ".next");
  }

  private String buildingPrefix() {
    return "." + campaign + ".building-";
  }
}
