package vn.tonghop.source.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Split;

/** Reads one entry of {@code splits}: an amount told by source. */
final class SplitReader {

  private static final Kind[] SUMMED = {Kind.COUNT, Kind.NUMBER, Kind.MONEY};

  private final TableReferences tables;
  private final String table;

  SplitReader(TableReferences tables, String table) {
    this.tables = tables;
    this.table = table;
  }

  Split read(Fields fields) {
    String sources = tables.column(fields, "sources", table, Kind.ENUM);
    Map<String, String> parts = new LinkedHashMap<>();
    fields
        .need("parts")
        .flatMap(Item::fields)
        .ifPresent(
            written ->
                written
                    .all()
                    .forEach(
                        (choice, column) -> {
                          tables.checkChoice(written, choice, table, sources);
                          parts.put(choice, tables.column(column, table, SUMMED));
                        }));
    return new Split(tables.column(fields, "total", table, SUMMED), sources, parts);
  }
}
