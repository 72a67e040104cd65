package vn.tonghop.batch;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.Decision;
import vn.tonghop.app.Settings;
import vn.tonghop.app.StoreAccess;
import vn.tonghop.outline.Setup;

/**
 * What one run of the job is to do.
 *
 * @param command what was asked for, for the record
 * @param arrivals what is to be received
 * @param decision taken first; null: none
 * @param archive where received bytes are kept
 * @param output root of the outputs; the campaign's folder is inside
 * @param locale language of the reasons told
 * @param store where submissions are kept
 * @param settings what the operator has set
 * @param waitForOthers another run holds the campaign: wait (else give up)
 */
public record RunRequest(
    Setup setup,
    String command,
    Arrivals arrivals,
    @Nullable Decision decision,
    Path archive,
    Path output,
    boolean waitForOthers,
    Locale locale,
    StoreAccess store,
    Settings settings) {}
