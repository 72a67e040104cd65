package vn.tonghop.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The versioned part of the schema: {@code db/migration/common} and the folder of the database. */
final class Migrations {

  private Migrations() {}

  static void run(DataSource dataSource, Dialect dialect) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect.folder())
        .placeholders(dialect.placeholders())
        .failOnMissingLocations(true)
        .baselineOnMigrate(false)
        .load()
        .migrate();
  }
}
