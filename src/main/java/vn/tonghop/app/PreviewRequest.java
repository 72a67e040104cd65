package vn.tonghop.app;

import java.nio.file.Path;

/**
 * What a run would be asked for.
 *
 * @param archive where received bytes are kept
 * @param output root of the outputs
 * @param settings of the installation
 * @param waitForOthers another run holds the campaign: wait (else give up)
 */
public record PreviewRequest(
    Arrivals arrivals,
    StoreAccess store,
    Path archive,
    Path output,
    Settings settings,
    boolean waitForOthers) {

  Rehearsal.Site site() {
    return new Rehearsal.Site(store, archive, output, settings);
  }
}
