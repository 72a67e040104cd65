package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** A new one, archived. */
  private record Taken(Seen seen, Candidate candidate) {}

  /** A file is not the one it was a moment ago. */
  private static final class ChangingException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final Archive archive;
  private final FirstLook firstLook;
  private final RunLedger ledger;
  private final Set<String> answered;
  private final Map<PartFile, String> hashes = new HashMap<>();

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
    List<Taken> taken = new ArrayList<>();
    for (Seen seen : all) {
      Candidate candidate = take(seen, known, met);
      if (candidate != null) {
        taken.add(new Taken(seen, candidate));
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

  private @Nullable Candidate take(Seen seen, Known known, LongConsumer met) throws IOException {
    Bundle bundle = seen.bundle();
    try {
      if (seen.look().isIncomplete()) {
        throw new ChangingException();
      }
      List<HashedFile> hashed = hashed(bundle);
      hashed.removeIf(file -> answered.contains(file.sha256()));
      if (hashed.isEmpty()) {
        ledger.taken(seen.look());
        return null;
      }
      Set<Long> holders = known.holding(hashed);
      if (holders.isEmpty()) {
        List<PartFile> kept = keep(hashed);
        return firstLook.at(bundle.name(), bundle.receivedOn(), kept, bundle.loose());
      }
      holders.forEach(met::accept);
      ledger.taken(seen.look());
    } catch (ChangingException e) {
      ledger.skipped(Skipped.changing(bundle));
    }
    return null;
  }

  private List<Candidate> unchanged(List<Taken> taken) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (Taken one : taken) {
      Bundle bundle = one.seen().bundle();
      if (Look.at(bundle).equals(one.seen().look())) {
        candidates.add(one.candidate());
        ledger.taken(one.seen().look());
      } else {
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

  /** Archives new files; the result reads from the archive under the names they had. */
  private List<PartFile> keep(List<HashedFile> files) throws IOException, ChangingException {
    List<PartFile> kept = new ArrayList<>();
    for (HashedFile hashed : files) {
      PartFile part = hashed.file();
      String sha256 = put(part);
      if (!sha256.equals(hashed.sha256())) {
        throw new ChangingException();
      }
      PartFile archived = new PartFile(part.name(), archive.file(sha256), part.entryPrefix());
      hashes.put(archived, sha256);
      kept.add(archived);
    }
    return kept;
  }

  private String put(PartFile part) throws IOException, ChangingException {
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
