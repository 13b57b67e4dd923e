import type { StatisticsAnswer, Table } from '@report/engine/contract';
import type { DraftChart } from './chart-parts';
import { chartOfTable, describe, type DraftChartWish } from './chart-of-table';
import { printed } from './numbers';
import type { RoleIds } from './roles';
import { tableXml, type CellRefs } from './table-xml';
import { escapeXml, fieldXml, paragraphXml, runXml } from './xml';

/** A chapter of a report: its headings from the widest, the tables under them, and what a person must write there. */
export interface DraftChapter {
  /** «{année}» is the year of the report. */
  readonly headings: readonly string[];
  readonly tables: readonly string[];
  readonly toWrite?: readonly string[];
}

export interface DraftRequest {
  readonly answer: StatisticsAnswer;
  readonly chapters: readonly DraftChapter[];
  readonly charts: ReadonlyMap<string, DraftChartWish>;
  /** Other labels for lines of its tables and charts, by id of the table and code of the line. */
  readonly labels?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly title: string;
  /** Versions of what it was made with: the last line of the document. */
  readonly madeWith?: string;
}

export interface ComposedBody {
  readonly xml: string;
  readonly charts: readonly DraftChart[];
  /** For each table of the document, in its order. */
  readonly tables: readonly { readonly table: Table; readonly refs: CellRefs }[];
  /** Which table each sentence and each line of base speaks of, by its text. */
  readonly texts: ReadonlyMap<string, Table>;
  readonly sentences: number;
}

/** 16 cm wide, in English metric units; as high as its bars need. */
const CHART_WIDTH = 5_760_000;
const BAR_HEIGHT = 190_000;

/** The chapters of figures: headings, sentences, tables with captions and notes, charts. */
export class BodyWriter {
  private readonly pieces: string[] = [];
  private readonly charts: DraftChart[] = [];
  private readonly tables: { table: Table; refs: CellRefs }[] = [];
  private readonly texts = new Map<string, Table>();
  private readonly headings: { text: string; level: number }[] = [];
  private path: readonly string[] = [];
  private figures = 0;
  private sentences = 0;

  constructor(
    private readonly request: DraftRequest,
    private readonly ids: RoleIds,
  ) {}

  write(): ComposedBody {
    const { answer, chapters, title } = this.request;
    const byId = new Map(answer.tables.map((table) => [table.id, table]));
    const done = new Set<string>();
    for (const chapter of [...chapters, ...left(answer, chapters)]) {
      const tables = chapter.tables
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ id }) => !done.has(id) && done.add(id));
      if (tables.length === 0 && (chapter.toWrite ?? []).length === 0) continue;
      this.heading(chapter);
      for (const text of chapter.toWrite ?? []) this.toWrite(text);
      for (const table of tables) this.table(table);
    }
    const front = [
      paragraphXml(runXml(title), { style: this.ids.title }),
      this.contents(),
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    ];
    const { charts, tables, texts, sentences } = this;
    const { madeWith } = this.request;
    if (madeWith !== undefined)
      this.pieces.push(paragraphXml(runXml(`Établi avec\u00a0: ${madeWith}.`), { style: this.ids.note }));
    return { xml: [...front, ...this.pieces].join(''), charts, tables, texts, sentences };
  }

  private heading({ headings }: DraftChapter): void {
    const named = headings.map((text) => text.replaceAll('{année}', String(this.request.answer.year)));
    named.forEach((text, level) => {
      if (this.path[level] === text && named.slice(0, level).every((one, index) => this.path[index] === one)) return;
      const role = level === 0 ? 'heading1' : level === 1 ? 'heading2' : 'heading3';
      this.headings.push({ text, level });
      const name = `_Toc${String(this.headings.length).padStart(6, '0')}`;
      const id = this.headings.length;
      const marks = `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runXml(text)}<w:bookmarkEnd w:id="${id}"/>`;
      this.pieces.push(paragraphXml(marks, { style: this.ids[role] }));
    });
    this.path = named;
  }

  private toWrite(text: string): void {
    this.pieces.push(paragraphXml(runXml(`[À rédiger\u00a0: ${text}]`, { marked: true }), { style: this.ids.normal }));
  }

  private table(table: Table): void {
    const { normal, caption, note } = this.ids;
    if (table.kind === 'list') {
      this.toWrite(
        `${table.title}. Cette liste contient des textes libres\u00a0: copiez-la du classeur et relisez-la.`,
      );
      return;
    }
    if (table.sentence !== null) {
      this.sentences++;
      this.texts.set(table.sentence, table);
      this.pieces.push(paragraphXml(runXml(table.sentence), { style: normal }));
    }
    const number = this.tables.length + 1;
    const label = `${runXml('Tableau ')}${fieldXml('SEQ Tableau \\* ARABIC', String(number))}${runXml(` – ${table.title}`)}`;
    this.pieces.push(paragraphXml(label, { style: caption, keepNext: true }));
    const shown = this.labelled(table);
    const { xml, refs } = tableXml(shown, this.ids);
    this.tables.push({ table, refs });
    this.pieces.push(xml);
    const base = baseLine(table);
    this.texts.set(base, table);
    for (const text of [base, ...table.notes]) this.pieces.push(paragraphXml(runXml(text), { style: note }));
    const wish = this.request.charts.get(table.id);
    const chart = wish === undefined ? null : chartOfTable(shown, wish, this.request.answer.year);
    if (chart !== null) this.chart(chart);
  }

  private labelled(table: Table): Table {
    const labels = this.request.labels?.get(table.id);
    if (labels === undefined || labels.size === 0) return table;
    return { ...table, rows: table.rows.map((row) => ({ ...row, label: labels.get(row.code) ?? row.label })) };
  }

  private chart(chart: DraftChart): void {
    this.charts.push(chart);
    this.figures++;
    const id = this.charts.length;
    const bars = chart.categories.length * chart.series.length;
    const height = chart.kind === 'bar' ? Math.max(1_400_000, bars * BAR_HEIGHT + 700_000) : 2_500_000;
    const drawing =
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${CHART_WIDTH}" cy="${height}"/>` +
      `<wp:docPr id="${1000 + id}" name="Graphique ${id}" descr="${escapeXml(describe(chart))}"/><wp:cNvGraphicFramePr/>` +
      `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdGraphique${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const label = `${runXml('Figure ')}${fieldXml('SEQ Figure \\* ARABIC', String(this.figures))}${runXml(` – ${chart.title.replace(/ – \d{4}$/, '')}`)}`;
    this.pieces.push(paragraphXml(label, { style: this.ids.caption, keepNext: true }));
    this.pieces.push(paragraphXml(drawing, { style: this.ids.normal }));
  }

  /** A field that Word fills with page numbers; until then, the headings. */
  private contents(): string {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const entries = this.headings.map(({ text, level }, index) => {
      const style = [this.ids.toc1, this.ids.toc2, this.ids.toc3][level] ?? this.ids.toc3;
      const anchor = `_Toc${String(index + 1).padStart(6, '0')}`;
      const link = `<w:hyperlink w:anchor="${anchor}" w:history="1">${runXml(text)}</w:hyperlink>`;
      return paragraphXml(`${index === 0 ? begin : ''}${link}${index === this.headings.length - 1 ? end : ''}`, {
        style,
      });
    });
    return entries.join('');
  }
}

/** Tables that no chapter names, under a heading of their own so that none is lost. */
function left({ tables }: StatisticsAnswer, chapters: readonly DraftChapter[]): DraftChapter[] {
  const named = new Set(chapters.flatMap((chapter) => chapter.tables));
  const others = tables.filter(({ id }) => !named.has(id)).map(({ id }) => id);
  return others.length === 0 ? [] : [{ headings: ['Autres tableaux'], tables: others }];
}

/** «Base : 123 nouveaux dossiers. Plusieurs réponses possibles.» */
function baseLine({ base, unit, multiple }: Table): string {
  const whole =
    base.n === null
      ? base.label === ''
        ? unit
        : base.label
      : `N\u00a0=\u00a0${printed(base.n, 'count')} (${base.label})`;
  return `Base\u00a0: ${whole}. Unité\u00a0: ${unit}.${multiple ? ' Plusieurs réponses possibles.' : ''}`;
}
