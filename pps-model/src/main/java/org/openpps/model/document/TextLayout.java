package org.openpps.model.document;

import java.util.Locale;

/** Sets the blocks of a rendering as plain text of at most 80 columns. */
final class TextLayout implements Block.Cases<TextPage> {
  private final TextPage page = new TextPage();

  private TextLayout() {}

  static String of(Rendering rendering) {
    TextLayout layout = new TextLayout();
    layout.page.title(rendering.name().toUpperCase(Locale.ROOT));
    rendering.blocks().forEach(block -> block.match(layout));
    return layout.page.text();
  }

  @Override
  public TextPage finding(Block.Finding finding) {
    return page.sentence(finding.text()).space();
  }

  @Override
  public TextPage heading(Block.Heading heading) {
    return page.heading(heading.text().toUpperCase(Locale.ROOT));
  }

  @Override
  public TextPage annex(Block.Annex annex) {
    return page.heading(annex.text().toUpperCase(Locale.ROOT));
  }

  @Override
  public TextPage sentences(Block.Sentences sentences) {
    sentences.sentences().forEach(page::sentence);
    return page;
  }

  @Override
  public TextPage rows(Block.Rows rows) {
    return page.table(rows.rows());
  }

  @Override
  public TextPage table(Block.Table table) {
    return page.columns(table);
  }

  @Override
  public TextPage commands(Block.Commands commands) {
    return page.commands(commands.lines());
  }
}
