package vn.tonghop.store;

/**
 * The outline cannot be stored beside what the database already holds (a column changed its type, a
 * name is taken or too long); the message says which table and column, and what to do.
 */
public final class OutlineNotStorableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutlineNotStorableException(String message) {
    super(message);
  }
}
