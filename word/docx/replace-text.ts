import type { Paragraph, Span } from './document';
import { decodeXml } from './scan-xml';

/** A stretch of a paragraph that gets another text. */
export interface Edit {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Who changed what, when changes are to be seen in Word. */
export interface Revision {
  readonly author: string;
  /** ISO date, as the revision is dated. */
  readonly date: string;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The XML of a part with some stretches of text replaced and not one other character changed. The new text goes into the
 * first run it touches and takes its looks; the other runs lose only their piece. Edits may not overlap.
 *
 * @throws RangeError when there is no text at a place
 */
export function replaceText(xml: string, edits: readonly Edit[], revision: Revision | null = null): string {
  const nodes = new Map<Span, Cut[]>();
  for (const { paragraph, start, end, text } of edits) {
    const touched = paragraph.spans.filter((span) => span.start < end && span.end > start);
    if (touched.length === 0) throw new RangeError('no text there');
    touched.forEach((span, index) => {
      const cut = {
        from: Math.max(0, start - span.start),
        to: Math.min(span.end - span.start, end - span.start),
        text: index === 0 ? text : '',
      };
      nodes.set(span, [...(nodes.get(span) ?? []), cut]);
    });
  }
  const pieces: string[] = [];
  let at = 0;
  let id = revision === null ? 0 : nextRevision(xml);
  for (const [span, cuts] of [...nodes].sort(([a], [b]) => a.at - b.at)) {
    const raw = xml.slice(span.at, span.to);
    const text = span.cdata ? raw : decodeXml(raw);
    const put = span.cdata ? (piece: string) => piece.replaceAll(']]>', ']]]]><![CDATA[>') : encode;
    pieces.push(xml.slice(at, span.tagAt));
    const tag = xml.slice(span.tagAt, span.at);
    const sorted = cuts.sort((a, b) => a.from - b.from);
    if (revision === null) {
      const changed = spliced(text, sorted);
      pieces.push(withSpaces(tag, changed), sameElsewhere(raw, text, sorted, put));
    } else {
      pieces.push(withSpaces(tag, ' '));
      let from = 0;
      for (const cut of sorted) {
        pieces.push(
          put(text.slice(from, cut.from)),
          revised(xml, span, text.slice(cut.from, cut.to), cut.text, revision, id),
        );
        id += 2;
        from = cut.to;
      }
      pieces.push(put(text.slice(from)));
    }
    at = span.to;
  }
  return pieces.join('') + xml.slice(at);
}

const spliced = (text: string, cuts: readonly Cut[]): string =>
  [...cuts].reverse().reduce((whole, { from, to, text: put }) => whole.slice(0, from) + put + whole.slice(to), text);

/** Where the text is written without entities, the characters that stay are copied as they are. */
function sameElsewhere(raw: string, text: string, cuts: readonly Cut[], put: (piece: string) => string): string {
  if (raw === text)
    return spliced(
      raw,
      cuts.map((cut) => ({ ...cut, text: put(cut.text) })),
    );
  const starts = offsetsOf(raw);
  return [...cuts]
    .reverse()
    .reduce(
      (whole, { from, to, text: piece }) =>
        whole.slice(0, starts[from] ?? raw.length) + put(piece) + whole.slice(starts[to] ?? raw.length),
      raw,
    );
}

/** Where each character of a decoded text begins in what is written. */
function offsetsOf(raw: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const [piece] of raw.matchAll(/&(?:#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w+);|[^]/g)) {
    for (let unit = 0; unit < decodeXml(piece).length; unit++) starts.push(at);
    at += piece.length;
  }
  return starts;
}

/** Word drops the spaces at the ends of a text whose tag does not keep them. */
function withSpaces(tag: string, text: string): string {
  if (text.trim() === text || text === '' || /\bxml:space\s*=/.test(tag)) return tag;
  return tag.replace(/>$/, ' xml:space="preserve">');
}

/** Ids of revisions are counted through the part. */
function nextRevision(xml: string): number {
  let most = 0;
  for (const [, id] of xml.matchAll(/<\w+:(?:ins|del|moveFrom|moveTo)\s[^>]*?\bw:id="(\d{1,9})"/g))
    most = Math.max(most, Number(id));
  return most + 1000;
}

/** Ends the run, writes the deletion and the insertion with its looks, and begins the run again. */
function revised(xml: string, span: Span, old: string, text: string, { author, date }: Revision, id: number): string {
  const head = xml.slice(span.runAt, span.tagAt);
  const run = /^<((?:[\w.-]+:)?)r(?:\s[^>]*)?>/.exec(head);
  const prefix = run?.[1] ?? 'w:';
  const open = run?.[0] ?? '<w:r>';
  const looks =
    new RegExp(`^\\s*<${prefix}rPr(?:\\s[^>]*)?(?:/>|>.*?</${prefix}rPr>)`, 's').exec(head.slice(open.length))?.[0] ??
    '';
  const by = (offset: number): string =>
    `${prefix}id="${id + offset}" ${prefix}author="${encode(author).replaceAll('"', '&quot;')}" ${prefix}date="${date}"`;
  const written = (tag: string, content: string): string =>
    `${open}${looks}<${prefix}${tag} xml:space="preserve">${encode(content)}</${prefix}${tag}></${prefix}r>`;
  const removed = `<${prefix}del ${by(0)}>${written('delText', old)}</${prefix}del>`;
  const added = text === '' ? '' : `<${prefix}ins ${by(1)}>${written('t', text)}</${prefix}ins>`;
  return `</${prefix}t></${prefix}r>${removed}${added}${open}${looks}<${prefix}t xml:space="preserve">`;
}
