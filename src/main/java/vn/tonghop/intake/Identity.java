package vn.tonghop.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.outline.Agency;

/**
 * Who sent a submission and as what.
 *
 * @param agency null when it cannot be told; {@code findings} then says why
 * @param declaredRevision number on the cover or in a name; null: none
 * @param docNo number of the official letter as written on the cover
 * @param covered the campaign was named on a cover sheet that could be read
 * @param synthetic marked as made up
 * @param printed a list printed in an official document: neither made up nor an agency's own report
 * @param secret carries a secrecy stamp: nothing of its content may be kept or shown
 * @param findings what identification has to report
 */
public record Identity(
    @Nullable Agency agency,
    @Nullable Integer declaredRevision,
    @Nullable String docNo,
    boolean covered,
    boolean synthetic,
    boolean printed,
    boolean secret,
    List<Finding> findings) {

  public Identity {
    findings = List.copyOf(findings);
  }
}
