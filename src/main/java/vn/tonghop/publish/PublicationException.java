package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import vn.tonghop.finding.Phrase;

/** The output folder is not fit for publications; the message says what to do. */
public final class PublicationException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** The file system refuses symbolic links. */
    NO_LINKS,
    /** Something that is not our link stands where the link belongs. */
    NOT_A_LINK
  }

  private final Reason reason;
  private final String path;

  PublicationException(Reason reason, Path path) {
    super(sentence(reason, path.toString(), Locale.ENGLISH));
    this.reason = reason;
    this.path = path.toString();
  }

  PublicationException(Reason reason, Path path, Throwable cause) {
    super(sentence(reason, path.toString(), Locale.ENGLISH), cause);
    this.reason = reason;
    this.path = path.toString();
  }

  public Reason reason() {
    return reason;
  }

  /** Cause and remedy in one sentence, in English or else Vietnamese. */
  public String message(Locale locale) {
    return sentence(reason, path, locale);
  }

  private static String sentence(Reason reason, String path, Locale locale) {
    return Phrase.fill(PublishTexts.in(locale).getString("folder." + reason.name()), path);
  }
}
