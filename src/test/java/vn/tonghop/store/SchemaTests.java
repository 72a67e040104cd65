package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.store.testing.OnBothDatabases;

class SchemaTests extends OnBothDatabases {

  @Test
  void migratingTwiceAppliesEachMigrationOnce() throws Exception {
    database.migrate();

    assertThat(
            new JdbcTemplate(database.dataSource())
                .queryForList(
                    "SELECT script FROM flyway_schema_history WHERE version IS NOT NULL",
                    String.class))
        .containsExactly("V1__store.sql", "V2__spring_batch.sql");
    assertThat(number("SELECT COUNT(*) FROM batch_job_instance")).isZero();
  }

  @Test
  void preparingTwiceKeepsCampaignAgenciesAndTables() {
    Setup setup = Invented.setup(Invented.pumps());

    new Preparation(database).prepare(setup);
    new Preparation(database).prepare(setup);

    assertThat(number("SELECT COUNT(*) FROM agency WHERE obliged")).isEqualTo(3);
    assertThat(new Campaigns(database).ids()).containsExactly(Invented.CAMPAIGN);
    assertThat(number("SELECT COUNT(*) FROM t_o_1_b_tram_bom")).isZero();
    assertThat(number("SELECT COUNT(*) FROM current_o_1_b_tram_bom")).isZero();
  }

  @Test
  void aNewColumnIsAddedToTableAndView() {
    Preparation preparation = new Preparation(database);
    preparation.prepare(Invented.setup(Invented.pumps()));

    preparation.prepare(
        Invented.setup(
            Invented.table(
                Invented.column("moi", Kind.MONEY),
                Invented.column("ten", Kind.TEXT),
                Invented.column("order", Kind.TEXT),
                Invented.column("so_luong", Kind.COUNT))));

    assertThat(number("SELECT COUNT(moi) + COUNT(so_luong) FROM current_o_1_b_tram_bom")).isZero();
  }

  @Test
  void aColumnGoneFromTheOutlineStays() {
    Preparation preparation = new Preparation(database);
    preparation.prepare(Invented.setup(Invented.pumps()));

    preparation.prepare(Invented.setup(Invented.table(Invented.column("ten", Kind.TEXT))));

    assertThat(number("SELECT COUNT(so_luong) FROM current_o_1_b_tram_bom")).isZero();
  }

  @Test
  void aColumnThatChangesItsTypeIsRefusedBeforeAnythingChanges() {
    Preparation preparation = new Preparation(database);
    preparation.prepare(Invented.setup(Invented.pumps()));
    Setup changed =
        Invented.setup(
            Invented.table(Invented.column("moi", Kind.TEXT), Invented.column("ten", Kind.COUNT)));

    assertThatThrownBy(() -> preparation.prepare(changed))
        .isInstanceOf(OutlineNotStorableException.class)
        .hasMessage(
            "column ten of table t_o_1_b_tram_bom holds text in the database and would become"
                + " numbers; give the column a new key, or the outline a new id");
    assertThatThrownBy(() -> number("SELECT COUNT(moi) FROM t_o_1_b_tram_bom"))
        .hasMessageContaining("moi");
  }

  @Test
  void columnKeysOfOurOwnOrNotAsciiAreRefused() {
    for (String key : List.of("source_row", "campaign", "sheet", "row_no", "số", "a b", "x\"y")) {
      Setup setup = Invented.setup(Invented.table(Invented.column(key, Kind.TEXT)));
      assertThatThrownBy(() -> new Preparation(database).prepare(setup))
          .isInstanceOf(OutlineNotStorableException.class)
          .hasMessageContaining(key);
    }
  }

  @Test
  void anAgencyGoneFromTheRegistryIsKeptButNotObliged() {
    Setup setup = Invented.setup();
    new Preparation(database).prepare(setup);
    database.sql().update("INSERT INTO agency VALUES ('K-2020', 'OLD', 'x', 'G', '', 9, TRUE, 1)");

    new Preparation(database).prepare(setup);

    assertThat(number("SELECT COUNT(*) FROM agency WHERE code = 'OLD' AND NOT obliged"))
        .isEqualTo(1);
  }

  @Test
  void theKindOfACampaignIsFixedOnce() {
    new Preparation(database).prepare(Invented.setup());
    Campaigns campaigns = new Campaigns(database);

    assertThat(campaigns.kind(Invented.CAMPAIGN)).isEmpty();
    assertThat(campaigns.fixKind(Invented.CAMPAIGN, CampaignKind.SYNTHETIC))
        .isEqualTo(CampaignKind.SYNTHETIC);
    assertThat(campaigns.fixKind(Invented.CAMPAIGN, CampaignKind.REAL))
        .isEqualTo(CampaignKind.SYNTHETIC);
    campaigns.setClosed(Invented.CAMPAIGN, true, Invented.deed("CLOSE"));
    assertThat(campaigns.isClosed(Invented.CAMPAIGN)).isTrue();
  }

  @Test
  void everythingIsThereAfterReopening() throws Exception {
    new Preparation(database).prepare(Invented.setup(Invented.pumps()));
    database.close();

    database = Database.open(settings());
    database.migrate();

    assertThat(new Campaigns(database).ids()).containsExactly(Invented.CAMPAIGN);
    assertThat(Files.exists(folder.resolve("data").resolve("tonghop.mv.db")))
        .isEqualTo(dialect == Dialect.H2);
  }

  private long number(String query) {
    Long number = new JdbcTemplate(database.dataSource()).queryForObject(query, Long.class);
    return number == null ? -1 : number;
  }
}
