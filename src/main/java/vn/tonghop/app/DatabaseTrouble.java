package vn.tonghop.app;

import java.util.Map;
import vn.tonghop.store.StoreFailures;
import vn.tonghop.store.UnfitStoreException;

/** Why a database cannot be used, as far as a person can do something about it. */
public enum DatabaseTrouble {
  /** No server answers, or it went away. */
  UNREACHABLE,
  /** User or password are wrong, or the user may not do it. */
  ACCOUNT,
  /** The server does not hold a database of this name. */
  NO_DATABASE,
  /** The file is not what it was. */
  DAMAGED,
  /** No room is left. */
  FULL,
  /** It holds tables of something else. */
  FOREIGN,
  /** The file lost what it held. */
  EMPTIED,
  /** Another build made it. */
  OTHER_BUILD,
  /** Something else; the database's own words say what. */
  OTHER;

  private static final Map<String, DatabaseTrouble> STATES =
      Map.of(
          "3D000", NO_DATABASE,
          "42501", ACCOUNT,
          "53100", FULL,
          "90100", FULL,
          // an H2 file whose names are not in lower case
          "90079", FOREIGN,
          "90030", DAMAGED,
          "90048", DAMAGED);

  private static final Map<String, DatabaseTrouble> CLASSES =
      Map.of("08", UNREACHABLE, "57", UNREACHABLE, "28", ACCOUNT);

  /** Judged by what the store is, else by the state the database gave. */
  public static DatabaseTrouble of(Throwable thrown) {
    return StoreFailures.unfit(thrown).map(DatabaseTrouble::of).orElseGet(() -> byState(thrown));
  }

  private static DatabaseTrouble of(UnfitStoreException.Why why) {
    return switch (why) {
      case FOREIGN -> FOREIGN;
      case EMPTIED -> EMPTIED;
      case OTHER_BUILD -> OTHER_BUILD;
    };
  }

  private static DatabaseTrouble byState(Throwable thrown) {
    String state = StoreFailures.sqlState(thrown).orElse("");
    DatabaseTrouble trouble = STATES.get(state);
    return trouble != null
        ? trouble
        : CLASSES.getOrDefault(state.length() < 2 ? "" : state.substring(0, 2), OTHER);
  }
}
