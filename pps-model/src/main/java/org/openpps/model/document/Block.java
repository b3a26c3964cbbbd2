package org.openpps.model.document;

import java.util.List;

/**
 * One piece of a document in words, before any layout: plain text and PDF set the same pieces in
 * the same order.
 */
public sealed interface Block {
  /** What a reader came for, in one sentence. */
  record Finding(String text) implements Block {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.finding(this);
    }
  }

  /** The heading of what follows. */
  record Heading(String text) implements Block {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.heading(this);
    }
  }

  /** The heading of an annex, which begins on a page of its own where there are pages. */
  record Annex(String text) implements Block {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.annex(this);
    }
  }

  /** Sentences, each a paragraph. */
  record Sentences(List<String> sentences) implements Block {
    /** Copies. */
    public Sentences {
      sentences = List.copyOf(sentences);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sentences(this);
    }
  }

  /** Labels, and beside each what it says. */
  record Rows(List<Shown> rows) implements Block {
    /** Copies. */
    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.rows(this);
    }
  }

  /**
   * A table.
   *
   * @param columns its columns from left to right
   * @param rows each with one cell for each column; the label of a cell is that of its column
   */
  record Table(List<Column> columns, List<List<Shown>> rows) implements Block {
    /** Copies. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.table(this);
    }
  }

  /**
   * A column.
   *
   * @param heading what stands in it
   * @param share its share of the width; those of all columns are 100
   */
  record Column(String heading, int share) {}

  /** Lines that a shell runs as they stand; none is longer than 80 characters. */
  record Commands(List<String> lines) implements Block {
    /** Copies. */
    public Commands {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.commands(this);
    }
  }

  /** One case for each kind. */
  interface Cases<R> {
    /** A finding. */
    R finding(Finding finding);

    /** A heading. */
    R heading(Heading heading);

    /** An annex. */
    R annex(Annex annex);

    /** Sentences. */
    R sentences(Sentences sentences);

    /** Rows. */
    R rows(Rows rows);

    /** A table. */
    R table(Table table);

    /** Commands. */
    R commands(Commands commands);
  }

  /** Takes the case of this kind. */
  <R> R match(Cases<R> cases);
}
