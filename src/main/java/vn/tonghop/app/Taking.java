package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.source.Bundle;
import vn.tonghop.source.Hashes;
import vn.tonghop.source.Look;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.Skipped;
import vn.tonghop.store.Archive;

/**
 * Takes the bytes of what has arrived into the archive and has a first look at them there. Each
 * file is seen before and after: one that somebody wrote to meanwhile waits for the next run, and
 * with it what came in the same folder.
 */
final class Taking {

  /** One bundle on its way. */
  private record Seen(Bundle bundle, Look look) {}

  /**
   * What became of one.
   *
   * @param candidate a new one, archived; null: there is nothing new
   * @param holders submissions that hold all of it
   * @param changing a file is not the one it was a moment ago
   */
  private record Taken(
      Seen seen, @Nullable Candidate candidate, Set<Long> holders, boolean changing) {}

  /** A file is not the one it was a moment ago. */
  private static final class ChangingException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final Archive archive;
  private final FirstLook firstLook;
  private final RunLedger ledger;
  private final Set<String> answered;
  private final Map<PartFile, String> hashes = new ConcurrentHashMap<>();

  /**
   * @param answered hashes of feedback workbooks whose reasons earlier runs took
   */
  Taking(Archive archive, FirstLook firstLook, RunLedger ledger, Set<String> answered) {
    this.archive = archive;
    this.firstLook = firstLook;
    this.ledger = ledger;
    this.answered = Set.copyOf(answered);
  }

  /**
   * Keeps new bundles.
   *
   * @param met hears of submissions that came again
   * @return the new ones, in the order they came
   */
  List<Candidate> take(List<Bundle> bundles, Known known, LongConsumer met) throws IOException {
    List<Seen> all = new ArrayList<>();
    for (Bundle bundle : bundles) {
      all.add(new Seen(bundle, Look.at(bundle)));
    }
    List<Taken> taken = Together.each(all, seen -> take(seen, known));
    archive.settle();
    for (Taken one : taken) {
      if (one.changing()) {
        ledger.skipped(Skipped.changing(one.seen().bundle()));
      } else if (one.candidate() == null) {
        one.holders().forEach(met::accept);
        ledger.taken(one.seen().look());
      }
    }
    return unchanged(taken);
  }

  /** SHA-256 of a part of a candidate. */
  String hash(PartFile part) {
    String sha256 = hashes.get(part);
    if (sha256 == null) {
      throw new IllegalStateException("not archived: " + part.name());
    }
    return sha256;
  }

  private Taken take(Seen seen, Known known) throws IOException {
    Bundle bundle = seen.bundle();
    try {
      if (seen.look().isIncomplete()) {
        throw new ChangingException();
      }
      List<PartFile> kept = new ArrayList<>();
      if (answered.isEmpty() && seen.look().sizes().allMatch(known::isNewSize)) {
        for (PartFile part : bundle.files()) {
          kept.add(keep(part, null));
        }
      } else {
        List<HashedFile> hashed = hashed(bundle);
        hashed.removeIf(file -> answered.contains(file.sha256()));
        Set<Long> holders = hashed.isEmpty() ? Set.of() : known.holding(hashed);
        if (hashed.isEmpty() || !holders.isEmpty()) {
          return new Taken(seen, null, holders, false);
        }
        for (HashedFile file : hashed) {
          kept.add(keep(file.file(), file.sha256()));
        }
      }
      Candidate candidate = firstLook.at(bundle.name(), bundle.receivedOn(), kept, bundle.loose());
      return new Taken(seen, candidate, Set.of(), false);
    } catch (ChangingException e) {
      return new Taken(seen, null, Set.of(), true);
    }
  }

  private List<Candidate> unchanged(List<Taken> taken) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (Taken one : taken) {
      Bundle bundle = one.seen().bundle();
      Candidate candidate = one.candidate();
      if (candidate != null && Look.at(bundle).equals(one.seen().look())) {
        candidates.add(candidate);
        ledger.taken(one.seen().look());
      } else if (candidate != null) {
        ledger.skipped(Skipped.changing(bundle));
      }
    }
    return candidates;
  }

  private static List<HashedFile> hashed(Bundle bundle) throws IOException, ChangingException {
    List<HashedFile> hashed = new ArrayList<>();
    for (PartFile part : bundle.files()) {
      try {
        hashed.add(new HashedFile(part, Hashes.sha256(part.path())));
      } catch (FileSystemException e) {
        throw new ChangingException();
      }
    }
    return hashed;
  }

  /**
   * Archives a new file; the result reads from the archive under the name it had.
   *
   * @param expected its hash a moment ago; null: not known
   */
  private PartFile keep(PartFile part, @Nullable String expected)
      throws IOException, ChangingException {
    Archive.Kept kept = put(part);
    if (expected != null && !kept.sha256().equals(expected)) {
      throw new ChangingException();
    }
    PartFile archived = new PartFile(part.name(), kept.file(), part.entryPrefix());
    hashes.put(archived, kept.sha256());
    return archived;
  }

  private Archive.Kept put(PartFile part) throws IOException, ChangingException {
    try {
      return archive.put(part.path());
    } catch (FileSystemException e) {
      if (part.path().toString().equals(e.getFile())) {
        throw new ChangingException();
      }
      throw e;
    }
  }
}
