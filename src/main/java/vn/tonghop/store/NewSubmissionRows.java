package vn.tonghop.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Writes new submissions with their parts. */
final class NewSubmissionRows {

  private final Sql sql;

  NewSubmissionRows(Sql sql) {
    this.sql = sql;
  }

  /** Returns the new id. */
  long insert(NewSubmission submission) {
    KeyHolder key = new GeneratedKeyHolder();
    @Nullable Object[] arguments = arguments(submission);
    sql.jdbc()
        .update(
            connection -> {
              var insert =
                  connection.prepareStatement(
                      "INSERT INTO submission (campaign, agency, revision, declared_revision, correction, taken_up_run, state, sha256,"
                          + " source_name, identity, doc_no, received_on, days_late,"
                          + " synthetic, receipt, registered_run)"
                          + " VALUES (?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      new String[] {"id"});
              for (int i = 0; i < arguments.length; i++) {
                insert.setObject(i + 1, arguments[i]);
              }
              return insert;
            },
            key);
    Number id = key.getKey();
    if (id == null) {
      throw new IllegalStateException("no id for " + submission.sourceName());
    }
    insertParts(id.longValue(), submission.parts());
    return id.longValue();
  }

  private static @Nullable Object[] arguments(NewSubmission submission) {
    return new @Nullable Object[] {
      submission.campaign(),
      submission.agency(),
      submission.revision(),
      submission.revision(),
      submission.correction(),
      submission.correction() ? submission.runNumber() : null,
      submission.sha256(),
      StoredText.clean(submission.sourceName()),
      StoredText.clean(submission.identity()),
      StoredText.orNull(submission.docNo()),
      submission.receivedOn(),
      submission.daysLate(),
      submission.synthetic(),
      StoredText.clean(submission.receipt()),
      submission.runNumber()
    };
  }

  private void insertParts(long id, List<SubmissionPart> parts) {
    List<@Nullable Object[]> arguments = new ArrayList<>();
    for (SubmissionPart part : parts) {
      arguments.add(
          new @Nullable Object[] {
            id,
            part.number(),
            StoredText.clean(part.name()),
            StoredText.clean(part.entryPrefix()),
            part.sha256(),
            part.bytes(),
            part.archivePath()
          });
    }
    sql.batch(
        "INSERT INTO submission_part (submission, part_no, name, entry_prefix, sha256, bytes,"
            + " archive_path) VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments);
  }
}
