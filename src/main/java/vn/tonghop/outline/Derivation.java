package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the engine computes one number of an indicator from what one agency sent. */
public sealed interface Derivation {

  /** Numbers it is made of, items' and rows'; empty for narrative. */
  List<Term> terms();

  /** Σ plus − Σ minus; undefined when one of the numbers is missing. */
  record Linear(List<ComponentRef> plus, List<ComponentRef> minus) implements Derivation {
    public Linear {
      plus = List.copyOf(plus);
      minus = List.copyOf(minus);
    }

    @Override
    public List<Term> terms() {
      return Stream.<Term>concat(plus.stream(), minus.stream()).toList();
    }
  }

  /**
   * Σ times·number, divided by another number if there is one, at scale 10, HALF_UP; undefined when
   * one of the numbers is missing, or the divisor is 0.
   *
   * @param over the divisor; null: none
   */
  record Formula(List<Part> parts, @Nullable Term over) implements Derivation {

    /** A number and what it is multiplied by. */
    public record Part(BigDecimal times, Term number) {}

    public Formula {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Term> terms() {
      return Stream.concat(parts.stream().map(Part::number), Stream.ofNullable(over)).toList();
    }
  }

  /**
   * Σ of the numbers that are there; undefined when none is, or when one was left out by an ERROR.
   * For totals over levels of which some do not apply to the agency.
   */
  record TotalOf(List<ComponentRef> parts) implements Derivation {
    public TotalOf {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Term> terms() {
      return List.copyOf(parts);
    }
  }

  /** A number made of the rows of a table. */
  sealed interface OverRows extends Derivation, Term {
    String table();

    /** Rows that count. */
    RowFilter where();

    @Override
    default List<Term> terms() {
      return List.of(this);
    }
  }

  /**
   * Σ of a numeric column over the used rows of a table; undefined when the table is absent.
   *
   * @param given undefined also where no row meant has a number
   */
  record TableSum(String table, String column, RowFilter where, boolean given) implements OverRows {
    public TableSum(String table, String column, RowFilter where) {
      this(table, column, where, false);
    }
  }

  /** Number of used rows of a table; undefined when the table is absent. */
  record TableCount(String table, RowFilter where) implements OverRows {}

  /**
   * Number of rows set beforehand for the agency by a list of the table, reported or not; undefined
   * when the table is absent.
   */
  record TableListed(String table) implements OverRows {
    @Override
    public RowFilter where() {
      return RowFilter.ALL;
    }
  }

  /**
   * Number of different values of a column in the used rows of a table, of several choices in one
   * cell each (compared as text keys; empty cells are none); undefined when the table is absent.
   */
  record TableDistinct(String table, String column, RowFilter where) implements OverRows {}

  /** How many choices a list has; the same for every agency. */
  record ListSize(String list, int size) implements Derivation {
    @Override
    public List<Term> terms() {
      return List.of();
    }
  }

  /**
   * 1 where the answer to a yes/no or enum item is one of the choices, 0 where it is another one
   * ("there is none" is no); undefined when it is not answered.
   *
   * @param indicator code of the item
   * @param choices choice codes, of a yes/no item yes, no, partial
   */
  record Chosen(String indicator, Set<String> choices) implements Derivation {
    public Chosen {
      choices = Set.copyOf(choices);
    }

    @Override
    public List<Term> terms() {
      return List.of();
    }
  }

  /** A number the document sets. */
  record Constant(BigDecimal number) implements Derivation {
    @Override
    public List<Term> terms() {
      return List.of();
    }
  }

  /**
   * 1 where one of the narrative answers holds one of the words, 0 where they are answered without;
   * undefined when none is answered. A keyword list marks a text, it does not understand it.
   *
   * @param texts codes of narrative items
   * @param words compared as whole words with tone marks, in any case
   */
  record Mention(List<String> texts, List<String> words) implements Derivation {
    public Mention {
      texts = List.copyOf(texts);
      words = List.copyOf(words);
    }

    @Override
    public List<Term> terms() {
      return List.of();
    }
  }
}
