import type { Steps } from '@report/engine/registers';
import type { Paragraph, Span, TablePlace } from './document';
import { FieldStack } from './fields';
import type { WordLimits } from './limits';
import { WordFileError } from './word-file-error';
import { attributeOf, decodeXml, scanXml, type Tag } from './scan-xml';
import { styleFromId, type Style } from './read-styles';

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** A character for what is no text but takes a place in the line. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** Paragraphs between two rests. */
const SLICE = 2000;
/** Letters of the longest way of writing one. */
const ENTITY = 10;

interface Reading {
  readonly ordinal: number;
  readonly table: TablePlace | null;
  readonly spans: Span[];
  readonly computed: [number, number][];
  readonly copies: Paragraph[];
  text: string;
  styleId: string | null;
  outline: number | null;
  list: boolean;
  toc: boolean;
}

interface TableReading {
  readonly id: number;
  row: number;
  col: number;
}

interface Alternatives {
  readonly chosen: Reading[];
  readonly fallback: Reading[];
}

/** Reads the paragraphs of one part, in their order. */
export class PartReader {
  private readonly paragraphs: Reading[] = [];
  private readonly stack: (Reading | null)[] = [];
  private readonly tables: TableReading[] = [];
  private readonly alternatives: Alternatives[] = [];
  private readonly fields = new FieldStack();
  private current: Reading | null = null;
  private ordinal = -1;
  private tableCount = -1;
  private deleted = 0;
  private fallback = 0;
  private runAt = -1;
  private textTag = -1;
  private inInstruction = false;
  private longest = 0;
  /** The root element is one of WordprocessingML. */
  isWord = false;

  constructor(
    private readonly part: string,
    private readonly xml: string,
    private readonly styles: ReadonlyMap<string, Style>,
  ) {}

  *read(limits: WordLimits): Steps<Paragraph[]> {
    this.longest = limits.paragraph;
    yield* scanXml(
      this.xml,
      {
        open: (tag, empty) => {
          this.open(tag, empty);
        },
        close: (tag) => {
          this.close(tag);
        },
        text: (at, to, cdata) => {
          this.node(at, to, cdata);
        },
      },
      limits,
    );
    const read: Paragraph[] = [];
    for (const one of this.paragraphs) {
      read.push(this.finished(one));
      if (read.length % SLICE === 0) yield;
    }
    return read;
  }

  private finished(reading: Reading): Paragraph {
    const { ordinal, text, spans, list, table, toc, computed, styleId, outline, copies } = reading;
    const style = this.styles.get(styleId ?? '') ?? styleFromId(styleId);
    const level = outline === null ? style.level : outline < 9 ? outline + 1 : null;
    const isToc = toc || /^(toc|contents|table des mati)/.test(style.name);
    return {
      part: this.part,
      ordinal,
      text,
      spans,
      style: style.name,
      level: isToc ? null : level,
      list,
      table,
      toc: isToc,
      computed,
      headings: [],
      copies,
    };
  }

  private open(tag: Tag, empty: boolean): void {
    if (tag.space === COMPATIBILITY) {
      if (tag.name === 'AlternateContent' && !empty) this.alternatives.push({ chosen: [], fallback: [] });
      if (tag.name === 'Fallback' && !empty) this.fallback++;
      return;
    }
    if (!WORD.has(tag.space)) return;
    this.isWord = true;
    const { name, attributes } = tag;
    if ((name === 'del' || name === 'moveFrom') && !empty) this.deleted++;
    else if (name === 'p') this.openParagraph(empty);
    else if (name === 'r') this.runAt = tag.at;
    else if (name === 't') this.textTag = empty ? -1 : tag.at;
    else if (name === 'tbl' && !empty) this.openTable();
    else if (name === 'tr' || name === 'tc') this.nextCell(name);
    else if (name === 'txbxContent' && !empty) {
      this.stack.push(this.current);
      this.current = null;
    } else if (name === 'instrText') this.inInstruction = !empty;
    else if (name === 'fldChar') this.fields.mark(attributeOf(attributes, 'fldCharType') ?? '');
    else if (name === 'fldSimple') {
      if (!empty) this.fields.simple(attributeOf(attributes, 'instr') ?? '');
    } else if (this.current !== null) this.property(this.current, tag);
    if (this.current !== null && this.fields.isToc) this.current.toc = true;
  }

  private property(current: Reading, { name, attributes }: Tag): void {
    const sign = SIGNS[name];
    if (name === 'pStyle') current.styleId = attributeOf(attributes, 'val');
    else if (name === 'outlineLvl') current.outline = Number(attributeOf(attributes, 'val') ?? 9);
    else if (name === 'numPr') current.list = true;
    // Inside the properties of a paragraph, a tab is a place of the ruler.
    else if (sign !== undefined && this.runAt >= 0 && this.deleted === 0) this.append(current, sign);
  }

  private close({ name, space }: Tag): void {
    if (space === COMPATIBILITY) {
      if (name === 'Fallback') this.fallback--;
      if (name === 'AlternateContent') this.pair();
      return;
    }
    if (!WORD.has(space)) return;
    if (name === 'del' || name === 'moveFrom') this.deleted--;
    else if (name === 'p') this.current = this.stack.pop() ?? null;
    else if (name === 'r') this.runAt = -1;
    else if (name === 't') this.textTag = -1;
    else if (name === 'tbl') this.tables.pop();
    else if (name === 'txbxContent') this.current = this.stack.pop() ?? null;
    else if (name === 'instrText') this.inInstruction = false;
    else if (name === 'fldSimple') this.fields.mark('end');
  }

  private openParagraph(empty: boolean): void {
    this.ordinal++;
    const table = this.tables.at(-1);
    const reading: Reading = {
      ordinal: this.ordinal,
      table: table ? { table: table.id, row: table.row, col: table.col } : null,
      spans: [],
      computed: [],
      copies: [],
      text: '',
      styleId: null,
      outline: null,
      list: false,
      toc: false,
    };
    if (this.deleted === 0) {
      const alternatives = this.alternatives.at(-1);
      if (this.fallback > 0) alternatives?.fallback.push(reading);
      else {
        alternatives?.chosen.push(reading);
        this.paragraphs.push(reading);
      }
    }
    if (empty) return;
    this.stack.push(this.current);
    this.current = reading;
  }

  /** What is written twice is changed twice. */
  private pair(): void {
    const { chosen = [], fallback = [] } = this.alternatives.pop() ?? {};
    const outer = this.alternatives.at(-1);
    for (const one of chosen) {
      const at = one.text === '' ? -1 : fallback.findIndex(({ text }) => text === one.text);
      if (at >= 0) one.copies.push(...fallback.splice(at, 1).map((twin) => this.finished(twin)));
      outer?.chosen.push(one);
    }
  }

  private openTable(): void {
    if (this.fallback === 0 && this.deleted === 0) this.tableCount++;
    this.tables.push({ id: this.tableCount, row: -1, col: -1 });
  }

  private nextCell(name: 'tr' | 'tc'): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (name === 'tc') table.col++;
    else {
      table.row++;
      table.col = -1;
    }
  }

  private node(at: number, to: number, cdata: boolean): void {
    if (this.inInstruction) this.fields.instruct(this.xml.slice(at, to));
    const { current } = this;
    if (this.textTag < 0 || current === null || this.deleted > 0) return;
    // A letter takes at most ten characters there: «&#x10ffff;».
    if (to - at > ENTITY * this.longest) throw new WordFileError('long-paragraph');
    const raw = this.xml.slice(at, to);
    const text = cdata ? raw : decodeXml(raw);
    const start = current.text.length;
    const span = { start, end: start + text.length, at, to, cdata, tagAt: this.textTag, runAt: this.runAt };
    current.spans.push(span);
    this.append(current, text);
  }

  private append(current: Reading, text: string): void {
    const start = current.text.length;
    current.text += text;
    if (current.text.length > this.longest) throw new WordFileError('long-paragraph');
    if (!this.fields.isComputed) return;
    const last = current.computed.at(-1);
    if (last?.[1] === start) last[1] = current.text.length;
    else current.computed.push([start, current.text.length]);
  }
}
