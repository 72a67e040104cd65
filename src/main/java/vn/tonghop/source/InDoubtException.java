package vn.tonghop.source;

import javax.xml.stream.XMLStreamException;

/**
 * The quick scanner met something it does not know for certain. It says nothing about the file: the
 * plain reader reads it again and judges.
 */
final class InDoubtException extends XMLStreamException {

  private static final long serialVersionUID = 1L;

  /** Thrown to leave a pass, never shown: where it came from is of no use. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
