package vn.tonghop.app;

import java.util.function.Consumer;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseBusyException;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.DatabaseUnavailableException;

/** Opens the store; an H2 file that another process has open is waited for. */
final class StoreOpening {

  private StoreOpening() {}

  static Database open(StoreAccess access, boolean wait, Consumer<String> waiting)
      throws SessionException {
    DatabaseSettings settings =
        new DatabaseSettings(access.url(), access.user(), access.password(), access.data());
    boolean told = false;
    while (true) {
      try {
        return Database.open(settings);
      } catch (DatabaseBusyException e) {
        String holder = e.holder().orElse("?");
        if (!wait) {
          throw SessionException.held(holder);
        }
        if (!told) {
          waiting.accept(holder);
          told = true;
        }
        CampaignSession.pause();
      } catch (DatabaseUnavailableException e) {
        throw SessionException.database(e);
      }
    }
  }
}
