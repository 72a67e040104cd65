package vn.tonghop.outline;

import java.util.List;

/**
 * What a campaign's official documents (the report, the letter that reminds agencies) bear beside
 * its figures. Whatever is empty is left for a person to fill in, or is worded from the outline.
 *
 * @param superior the body above the issuing one, printed above it
 * @param place where the documents are issued
 * @param report symbol in the number of the report, and what it is about
 * @param reminder symbol in the number of the letter, and what it is about
 * @param addressees of the report
 * @param template where agencies find the form
 * @param recipients who gets a copy, in printing order
 * @param signature lines above the signature
 */
public record Letterhead(
    Label superior,
    Label place,
    Subject report,
    Subject reminder,
    List<Label> addressees,
    Label template,
    List<Label> recipients,
    List<Label> signature) {

  private static final Label NONE = new Label("", "");

  /** Everything is left open. */
  public static final Letterhead OPEN =
      new Letterhead(NONE, NONE, Subject.OPEN, Subject.OPEN, List.of(), NONE, List.of(), List.of());

  /**
   * Number and matter of a document.
   *
   * @param symbol what follows the number and its slash; empty: left open
   * @param about what the document is about; empty: worded from the campaign's name
   */
  public record Subject(String symbol, Label about) {
    public static final Subject OPEN = new Subject("", NONE);
  }

  public Letterhead {
    addressees = List.copyOf(addressees);
    recipients = List.copyOf(recipients);
    signature = List.copyOf(signature);
  }
}
