package vn.tonghop.outline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the report in words says about an outline.
 *
 * @param headings of sections that have no items of their own, such as {@code I} above {@code I.1}
 * @param leaveOut sections the report does not speak of
 * @param figures items told with their figures, in any order; null: every one that has a figure
 * @param narratives items whose answers are quoted; null: every one that is a text
 * @param tables consolidated tables printed in the annex, in this order; null: the campaign's, as
 *     far as there is room
 */
public record DocumentPlan(
    List<Section> headings,
    Set<String> leaveOut,
    @Nullable List<String> figures,
    @Nullable List<String> narratives,
    @Nullable List<String> tables) {

  /** Everything, under the headings of the sections alone. */
  public static final DocumentPlan PLAIN = new DocumentPlan(List.of(), Set.of(), null, null, null);

  public DocumentPlan {
    headings = List.copyOf(headings);
    leaveOut = Set.copyOf(leaveOut);
    figures = figures == null ? null : List.copyOf(figures);
    narratives = narratives == null ? null : List.copyOf(narratives);
    tables = tables == null ? null : List.copyOf(tables);
  }
}
