package vn.tonghop.publish.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.explain.Part;
import vn.tonghop.finding.Level;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.statistic.AgencyStanding;

/**
 * What every view of the page needs: words, groups, agencies and how they stand, names of items.
 */
final class BaseData {

  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final Locale EN = Locale.ENGLISH;

  private final PageContent content;
  private final PageTexts vi;
  private final PageTexts en;
  private final PageLimits limits;
  private final Labels labelsVi = Labels.in(VI);
  private final Labels labelsEn = Labels.in(EN);

  BaseData(PageContent content, PageTexts vi, PageTexts en, PageLimits limits) {
    this.content = content;
    this.vi = vi;
    this.en = en;
    this.limits = limits;
  }

  void write(ScriptData data, List<Indicator> items) {
    data.object(
        () -> {
          data.name("campaign").text(content.setup().campaign().id());
          data.name("texts").object(() -> texts(data));
          data.name("groups").array(() -> groups(data));
          data.name("agencies").array(() -> agencies(data));
          data.name("subsets").object(() -> subsets(data));
          data.name("all").number(content.facts().standings().size());
          data.name("items").array(() -> items.forEach(item -> item(data, item)));
        });
  }

  private void texts(ScriptData data) {
    for (String key : vi.ofScript()) {
      data.name(key.substring(PageTexts.SCRIPT.length()))
          .both(new Both(vi.text(key), en.text(key)));
    }
    for (ReportCell.Sign sign : ReportCell.Sign.values()) {
      label(data, "sign." + sign.name());
    }
    for (AgencyStanding.Status status : AgencyStanding.Status.values()) {
      label(data, "status." + status.name());
    }
    for (Level level : Level.values()) {
      data.name("level." + level.ordinal()).both(label("finding.level." + level.name()));
    }
    for (ValueState state : ValueState.values()) {
      data.name("state." + state.ordinal())
          .both(new Both(vi.text("state." + state.name()), en.text("state." + state.name())));
    }
    for (Part part : Part.values()) {
      data.name("part." + (char) ('a' + part.ordinal()))
          .both(new Both(content.words().part(part, VI), content.words().part(part, EN)));
    }
  }

  private void label(ScriptData data, String key) {
    data.name(key).both(label(key));
  }

  private Both label(String key) {
    return new Both(labelsVi.text(key), labelsEn.text(key));
  }

  /** Code, name. */
  private void groups(ScriptData data) {
    for (Grouping group : content.setup().registry().groupsAndSubsets()) {
      group(data, group);
    }
    for (Grouping region : content.setup().registry().regions()) {
      group(data, region);
    }
  }

  private static void group(ScriptData data, Grouping group) {
    data.array(() -> data.text(group.code()).both(new Both(group.name().vi(), group.name().en())));
  }

  /** Places among the agencies of those in each group within groups. */
  private void subsets(ScriptData data) {
    List<AgencyStanding> told =
        content.facts().standings().stream().limit(limits.agencies()).toList();
    for (Grouping subset : content.setup().registry().subsets()) {
      data.name(subset.code())
          .array(
              () -> {
                for (int i = 0; i < told.size(); i++) {
                  if (told.get(i).agency().subsets().contains(subset.code())) {
                    data.number(i);
                  }
                }
              });
    }
  }

  /**
   * Code, name, group, region, further names, standing; then of the submission in question
   * revision, number of the letter, day of receipt, days late, completeness in percent.
   */
  private void agencies(ScriptData data) {
    content.facts().standings().stream()
        .limit(limits.agencies())
        .forEach(standing -> data.array(() -> agency(data, standing)));
  }

  private static void agency(ScriptData data, AgencyStanding standing) {
    Agency agency = standing.agency();
    data.text(agency.code())
        .text(agency.name())
        .text(agency.group())
        .text(agency.region())
        .text(String.join(" · ", agency.aliases()))
        .text(standing.status().name());
    AgencyStanding.Used sent = standing.used() != null ? standing.used() : standing.refused();
    if (sent != null) {
      Integer revision = sent.revision();
      data.number(revision == null ? null : BigDecimal.valueOf(revision))
          .text(sent.docNo())
          .text(sent.receivedOn().toString())
          .number(sent.daysLate())
          .number(percent(sent));
    }
  }

  private static @Nullable BigDecimal percent(AgencyStanding.Used sent) {
    BigDecimal percent = sent.completenessPercent();
    return percent == null ? null : Figures.shown(percent, 1);
  }

  /** Code, name, unit. */
  private static void item(ScriptData data, Indicator item) {
    data.array(
        () ->
            data.text(item.code())
                .both(new Both(item.name().vi(), item.name().en()))
                .both(new Both(item.unit().vi(), item.unit().en())));
  }
}
