package vn.tonghop.store.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.DatabaseUnavailableException;
import vn.tonghop.store.Dialect;

/** Runs every test of a class on H2 and on PostgreSQL, each on a fresh, migrated database. */
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
public abstract class OnBothDatabases {

  @Parameter protected Dialect dialect;
  @TempDir protected Path folder;

  protected Database database;
  private TestDatabase test;

  @BeforeEach
  void openDatabase() throws DatabaseUnavailableException {
    test = TestDatabase.fresh(dialect, folder.resolve("data"));
    database = Database.open(test.settings());
    database.migrate();
  }

  @AfterEach
  void closeDatabase() {
    database.close();
    test.close();
  }

  protected DatabaseSettings settings() {
    return test.settings();
  }
}
