package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportingPeriod;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Target;

/**
 * Targets in words: in headers ({@code {target}}, {@code {caption}}; also {@code {year}}, {@code
 * {year_before}}), cells and notes.
 */
public final class TargetWords {

  private final Campaign campaign;
  private final Labels labels;

  public TargetWords(Campaign campaign, Labels labels) {
    this.campaign = campaign;
    this.labels = labels;
  }

  /** What is wanted: {@code ≥ 40 %}; of a rise that it rises; of a target of a choice its name. */
  public String of(Target target) {
    BigDecimal value = target.value();
    if (value == null) {
      return target.relation() == Target.Relation.RISE
          ? labels.text("target.RISE")
          : target.name().in(labels.locale());
    }
    String number = Decimals.plain(value);
    String shown = labels.locale().equals(Locale.ENGLISH) ? number : number.replace('.', ',');
    Target.Growth growth = target.growth();
    String unit =
        growth == null
            ? target.unit().in(labels.locale())
            : labels.text("target.rise." + growth.mode().name());
    return labels.text("target." + target.relation().name(), (shown + " " + unit).strip());
  }

  /** The layout with headers as they are printed. */
  public ReportLayout filled(ReportLayout layout) {
    return new ReportLayout(
        layout.id(),
        layout.title(),
        layout.unit(),
        layout.blocks().stream().map(this::filled).toList(),
        layout.notes(),
        layout.citation());
  }

  private ReportLayout.Block filled(ReportLayout.Block block) {
    return new ReportLayout.Block(
        block.title(),
        block.rows(),
        block.groups(),
        block.columns().stream().map(this::filled).toList());
  }

  /** The column with the holes of its header filled from campaign and target. */
  ReportColumn filled(ReportColumn column) {
    String id = column.target();
    Target target = id == null ? null : campaign.target(id).orElseThrow();
    List<Label> header =
        column.header().stream()
            .map(label -> target == null ? label : filled(label, target))
            .map(label -> new Label(years(label.vi()), years(label.en())))
            .toList();
    return column.headed(header);
  }

  private String years(String text) {
    Campaign.Predecessor before = campaign.predecessor();
    ReportingPeriod prior =
        before == null ? ReportingPeriod.year(campaign.year() - 1) : before.period();
    return text.replace("{period}", labels.period(campaign.period()))
        .replace("{period_before}", labels.period(prior))
        .replace("{year}", String.valueOf(campaign.year()))
        .replace(
            "{year_before}", String.valueOf(before == null ? campaign.year() - 1 : before.year()));
  }

  private Label filled(Label label, Target target) {
    return new Label(
        filled(label.vi(), target.caption().vi(), target),
        filled(label.en(), target.caption().en(), target));
  }

  private String filled(String text, String caption, Target target) {
    return capital(text.replace("{target}", of(target)).replace("{caption}", caption));
  }

  /** One note per target that a table shows, in the order of the campaign. */
  List<String> notes(ReportLayout layout) {
    Set<String> shown = new LinkedHashSet<>();
    Set<String> items = new LinkedHashSet<>();
    for (ReportLayout.Block block : layout.blocks()) {
      block.columns().stream()
          .map(ReportColumn::target)
          .filter(id -> id != null)
          .forEach(shown::add);
      if (block.rows() instanceof RowPlan.Items plan) {
        items.addAll(plan.indicators());
      }
      if (block.rows() instanceof RowPlan.Targets plan) {
        campaign.targets().stream()
            .filter(t -> plan.targets().isEmpty() || plan.targets().contains(t.id()))
            .filter(t -> isRemarked(t) || t.growth() != null)
            .forEach(t -> shown.add(t.id()));
      }
    }
    return campaign.targets().stream()
        .filter(t -> shown.contains(t.id()) || (items.contains(t.indicator()) && isRemarked(t)))
        .map(this::note)
        .toList();
  }

  /** What must be known of targets to understand their values, one note per target. */
  List<String> remarks(List<Target> targets) {
    List<String> remarks = new ArrayList<>();
    for (Target target : targets) {
      Target.Growth growth = target.growth();
      String name = target.name().in(labels.locale());
      if (growth != null) {
        String mode = labels.text("target.mode." + growth.mode().name(), of(target));
        remarks.add(
            labels.text("summary.note.growth", name, growth.chosen().in(labels.locale()), mode));
      }
      if (isRemarked(target)) {
        remarks.add(name + ": " + target.remark().in(labels.locale()));
      }
    }
    return remarks;
  }

  private boolean isRemarked(Target target) {
    return !target.remark().in(labels.locale()).isEmpty();
  }

  private String note(Target target) {
    StringBuilder note = new StringBuilder();
    String caption = target.caption().in(labels.locale());
    if (!caption.isEmpty()) {
      note.append(capital(caption)).append(": ");
    }
    note.append(target.name().in(labels.locale()));
    if (target.value() != null) {
      note.append(' ').append(of(target));
    }
    if (!target.citation().isEmpty()) {
      note.append(" (").append(target.citation()).append(')');
    }
    note.append('.');
    if (isRemarked(target)) {
      note.append(' ').append(target.remark().in(labels.locale()));
    }
    Target.Growth growth = target.growth();
    if (growth != null) {
      note.append(' ').append(settings(target, growth));
    }
    return note.toString();
  }

  private String settings(Target target, Target.Growth growth) {
    return labels.text(
        "target.settings",
        growth.chosen().in(labels.locale()),
        labels.text("target.mode." + growth.mode().name(), of(target)));
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
