package vn.tonghop.app;

import vn.tonghop.store.Campaigns;
import vn.tonghop.store.CrossFindings;
import vn.tonghop.store.Database;
import vn.tonghop.store.Publications;
import vn.tonghop.store.Rulings;
import vn.tonghop.store.Runs;
import vn.tonghop.store.StoredStatistics;
import vn.tonghop.store.Submissions;

/** The doors of one open database. */
record Stores(
    Campaigns campaigns,
    Submissions submissions,
    CrossFindings crossFindings,
    StoredStatistics statistics,
    Publications publications,
    Runs runs,
    Rulings rulings) {

  static Stores of(Database database) {
    return new Stores(
        new Campaigns(database),
        new Submissions(database),
        new CrossFindings(database),
        new StoredStatistics(database),
        new Publications(database),
        new Runs(database),
        new Rulings(database));
  }
}
