package vn.tonghop.app;

import org.jspecify.annotations.Nullable;

/**
 * Which figure is to be explained: a code (with an agency, or a group and a measure), or a cell of
 * a consolidated table.
 *
 * @param code of an indicator or pseudo-indicator; null: a cell is meant
 * @param agency only what this agency contributes; null: all
 * @param group null: ALL
 * @param measure null: the main one
 * @param table id of a consolidated table; null: {@code code} is meant
 * @param row how its row is called
 * @param column how its column is called
 * @param everyRow give every row of tables, however many
 */
public record ExplainRequest(
    @Nullable String code,
    @Nullable String agency,
    @Nullable String group,
    @Nullable String measure,
    @Nullable String table,
    @Nullable String row,
    @Nullable String column,
    boolean everyRow) {}
