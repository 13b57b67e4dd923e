/** A text node of a paragraph: [start, end) in the paragraph, [at, to) in the XML of its part. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly to: number;
  readonly cdata: boolean;
  /** The tag that holds it, and the run that one is in: what a tracked change is written with. */
  readonly tagAt: number;
  readonly runAt: number;
}

/** Where a paragraph stands in a table: the table counted from the beginning of its part, row and cell from 0. */
export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly col: number;
}

/** A paragraph as it is read by a person: tracked deletions left out, insertions kept, fields by their result. */
export interface Paragraph {
  /** Path of its part: «word/document.xml». */
  readonly part: string;
  /** Which of the <w:p> of the part it is, all counted, from 0. */
  readonly ordinal: number;
  /** Tab, break and hyphens count one character each. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** Name of its style in small letters, as Word calls it in English when it does: «heading 1». */
  readonly style: string;
  /** 1–9 for a heading, else null. */
  readonly level: number | null;
  readonly list: boolean;
  readonly table: TablePlace | null;
  /** Of a table of contents. */
  readonly toc: boolean;
  /** Stretches that Word computes itself: page numbers, numbers of captions, references. */
  readonly computed: readonly (readonly [start: number, end: number])[];
  /** Titles of the headings it is under, the widest first; empty outside the body. */
  readonly headings: readonly string[];
  /** The same paragraph written a second time for older programs (text boxes): shown once, changed together. */
  readonly copies: readonly Paragraph[];
}

export interface WordDocument {
  readonly bytes: Uint8Array;
  /** Path → XML, for the parts that hold text. */
  readonly parts: ReadonlyMap<string, string>;
  /** In the order of the parts: body, footnotes, endnotes, headers, footers. */
  readonly paragraphs: readonly Paragraph[];
  /** What was confirmed about this document, as it is kept in the file; null without. */
  readonly memory: string | null;
  /** Path of the part that keeps it; null without. */
  readonly memoryPath: string | null;
  /** The part that says what the body leads to. */
  readonly relations: { readonly path: string; readonly xml: string };
  /** Path of the body. */
  readonly main: string;
}
