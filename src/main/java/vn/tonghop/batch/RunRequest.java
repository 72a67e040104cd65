package vn.tonghop.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.StoreAccess;
import vn.tonghop.outline.Setup;

/**
 * What one run of the job is to do.
 *
 * @param inbox folder to scan
 * @param received date of receipt of files that do not lie in a dated folder; null: the file's date
 * @param archive where received bytes are kept
 * @param output root of the outputs; the campaign's folder is inside
 * @param locale language of the reasons told
 * @param store where submissions are kept
 * @param waitForOthers another run holds the campaign: wait (else give up)
 */
public record RunRequest(
    Setup setup,
    Path inbox,
    @Nullable LocalDate received,
    Path archive,
    Path output,
    boolean waitForOthers,
    Locale locale,
    StoreAccess store) {}
