package vn.tonghop.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Prints how measured runs stand to their budgets. */
final class BudgetLines {

  private BudgetLines() {}

  static void print(Size size, Map<Contender, Benchmark.Measurement> measured) {
    Optional<MeasuredProcess> peer = median(measured, "pandas xlsx");
    Optional<MeasuredProcess> embedded = median(measured, "tonghop xlsx H2");
    measured.forEach(
        (contender, result) -> {
          MeasuredProcess median = result.median();
          if (contender.name().startsWith("tonghop") && contender.name().endsWith("H2")) {
            boolean csv = contender.name().contains("csv");
            Budget budget = Budget.of(size, csv);
            peer.ifPresent(p -> share(contender.name(), median, p, budget));
            double wall = peer.map(p -> budget.wallWhere(size, p.wall())).orElse(budget.wall());
            line(contender.name() + ": wall s", median.wall(), wall);
            line(contender.name() + ": peak MB", median.megabytes(), budget.megabytes());
          }
        });
    median(measured, "tonghop xlsx PostgreSQL")
        .ifPresent(server -> embedded.ifPresent(h2 -> server(server, h2)));
  }

  private static Optional<MeasuredProcess> median(
      Map<Contender, Benchmark.Measurement> measured, String name) {
    return measured.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .map(entry -> entry.getValue().median())
        .findFirst();
  }

  private static void share(String name, MeasuredProcess own, MeasuredProcess peer, Budget budget) {
    line(name + ": CPU as a share of the pandas script", own.cpu() / peer.cpu(), budget.share());
  }

  private static void server(MeasuredProcess server, MeasuredProcess embedded) {
    line("PostgreSQL: wall as a share of H2's", server.wall() / embedded.wall(), 1.2);
  }

  private static void line(String what, double measured, double most) {
    System.out.printf(
        Locale.ROOT,
        "  %s %.2f, budget %.2f: %s%n",
        what,
        measured,
        most,
        Budget.verdict(measured, most));
  }
}
