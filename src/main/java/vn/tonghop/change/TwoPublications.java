package vn.tonghop.change;

/**
 * The tables of two publications. A table is named as its file below {@code tables/}, without
 * {@code .csv}. A disk that fails shows as {@link java.io.UncheckedIOException}.
 */
public interface TwoPublications {

  /** From the first line, however often it is asked for; without columns where there is none. */
  Lines before(String table);

  /** See {@link #before}. */
  Lines after(String table);

  /** Whether both have the table with the same bytes, or neither has it. */
  boolean isSame(String table);
}
