import type { Steps } from '@report/engine/registers';
import { WordFileError } from './word-file-error';

/** A tag of the XML of a part, with where it stands in it. */
export interface Tag {
  /** Local name: «p» for <w:p>. */
  readonly name: string;
  /** Namespace its prefix is bound to; '' when it is bound to none. */
  readonly space: string;
  /** Everything between the name and the end of the tag. */
  readonly attributes: string;
  readonly at: number;
  readonly to: number;
}

export interface XmlHandler {
  readonly open: (tag: Tag, empty: boolean) => void;
  readonly close: (tag: Tag) => void;
  /** A text node: from `at` to `to`, as it is written there. */
  readonly text: (at: number, to: number, cdata: boolean) => void;
}

/** Tags between two rests. */
const SLICE = 4000;

const damaged = (): WordFileError => new WordFileError('damaged');

/**
 * Reads XML once, without building anything, so that whoever writes it back can cut characters at their place. Names are
 * compared by namespace, whatever prefix the file uses. A DTD is refused: no word processor writes one.
 *
 * @throws WordFileError damaged (not well formed), too-deep
 */
export function* scanXml(
  xml: string,
  handler: XmlHandler,
  { depth, tags }: { readonly depth: number; readonly tags: number },
): Steps<number> {
  const open: string[] = [];
  const spaces = new Map<string, string>();
  let count = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) handler.text(at, end, false);
    if (tag < 0) break;
    const special = specialEnd(xml, tag, handler);
    if (special > 0) {
      at = special;
      continue;
    }
    const close = tagEnd(xml, tag);
    at = close;
    if (++count > tags) throw new WordFileError('too-large');
    if (count % SLICE === 0) yield;
    if (xml.charAt(tag + 1) === '/') {
      const name = xml.slice(tag + 2, close - 1).trimEnd();
      if (open.pop() !== name) throw damaged();
      handler.close(tagOf(name, '', tag, close, spaces));
      continue;
    }
    const empty = xml.charAt(close - 2) === '/';
    const inside = xml.slice(tag + 1, close - (empty ? 2 : 1));
    const name = /^[^\s/]+/.exec(inside)?.[0];
    if (name === undefined) throw damaged();
    const attributes = inside.slice(name.length);
    if (attributes.includes('xmlns')) declare(attributes, spaces);
    if (!empty) {
      open.push(name);
      if (open.length > depth) throw new WordFileError('too-deep');
    }
    handler.open(tagOf(name, attributes, tag, close, spaces), empty);
  }
  if (open.length > 0 || count === 0) throw damaged();
  return count;
}

function tagOf(name: string, attributes: string, at: number, to: number, spaces: Map<string, string>): Tag {
  const colon = name.indexOf(':');
  return {
    name: name.slice(colon + 1),
    space: spaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '',
    attributes,
    at,
    to,
  };
}

function declare(attributes: string, spaces: Map<string, string>): void {
  for (const [, prefix = '', , space = ''] of attributes.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(["'])(.*?)\2/g))
    spaces.set(prefix, space);
}

/** Where a comment, an instruction or a CDATA section ends; 0 for anything else. */
function specialEnd(xml: string, at: number, { text }: XmlHandler): number {
  const after = (end: string, from: number): number => {
    const found = xml.indexOf(end, from);
    if (found < 0) throw damaged();
    return found + end.length;
  };
  if (xml.startsWith('<!--', at)) return after('-->', at + 4);
  if (xml.startsWith('<?', at)) return after('?>', at + 2);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(']]>', at + 9);
    if (end - 3 > at + 9) text(at + 9, end - 3, true);
    return end;
  }
  if (xml.startsWith('<!', at)) throw damaged();
  return 0;
}

/** After the «>» of a tag; one inside quotes does not count. */
function tagEnd(xml: string, at: number): number {
  let from = at + 1;
  for (;;) {
    const end = xml.indexOf('>', from);
    if (end < 0) throw damaged();
    const quote = quoteBefore(xml, from, end);
    if (quote < 0) return end + 1;
    const closing = xml.indexOf(xml.charAt(quote), quote + 1);
    if (closing < 0) throw damaged();
    from = closing + 1;
  }
}

/** The first quote of a stretch that is not closed within it; -1 when there is none. */
function quoteBefore(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const sign = xml.charCodeAt(at);
    if (sign !== 0x22 && sign !== 0x27) continue;
    const closing = xml.indexOf(xml.charAt(at), at + 1);
    if (closing < 0 || closing > end) return at;
    at = closing;
  }
  return -1;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters of a text or an attribute as it is written. An unknown entity stays as it is. */
export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w+);/g, (whole, entity: string) => {
        if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole;
        const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

/** The value of an attribute, by its local name. */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(attributes);
  return found?.[2] === undefined ? null : decodeXml(found[2]);
}
