package vn.tonghop.store;

import java.time.LocalDate;

/**
 * A feedback workbook that came back.
 *
 * @param name as it came
 * @param runNumber of the run that took it
 */
public record FeedbackReceipt(
    String campaign,
    String sha256,
    String name,
    String agency,
    LocalDate receivedOn,
    long runNumber) {}
