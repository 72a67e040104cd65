package vn.tonghop.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.plugin.PluginRegister;

/** The versioned part of the schema: {@code db/migration/common} and the folder of the database. */
final class Migrations {

  private static final String FIRST = "/db/migration/common/V1__store.sql";

  private Migrations() {}

  /**
   * @throws UnfitStoreException other migrations than these were applied
   */
  static void run(DataSource dataSource, Dialect dialect) throws UnfitStoreException {
    try {
      migrate(dataSource, dialect);
    } catch (FlywayValidateException e) {
      throw new UnfitStoreException(
          UnfitStoreException.Why.OTHER_BUILD, "the tables were made by another build", e);
    }
  }

  /** Of the first migration, as the database's list of migrations has it. */
  static int firstChecksum() {
    CRC32 sum = new CRC32();
    try (InputStream in = Migrations.class.getResourceAsStream(FIRST);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (int) sum.getValue();
  }

  private static void migrate(DataSource dataSource, Dialect dialect) {
    ClassicConfiguration configuration = new ClassicConfiguration();
    configuration.setPluginRegister(new SharedPlugins());
    configuration.setDataSource(dataSource);
    configuration.setLocationsAsStrings(
        "classpath:db/migration/common", "classpath:db/migration/" + dialect.folder());
    configuration.setPlaceholders(dialect.placeholders());
    configuration.setFailOnMissingLocations(true);
    configuration.setBaselineOnMigrate(false);
    new Flyway(configuration).migrate();
  }

  /**
   * Flyway's plugins with the settings they come with. Flyway copies plugins by way of JSON, which
   * costs the start of a run more than the migrations do.
   */
  private static final class SharedPlugins extends PluginRegister {

    @Override
    public PluginRegister getCopy() {
      return this;
    }
  }
}
