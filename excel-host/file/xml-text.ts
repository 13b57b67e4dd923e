/** Small tools on the XML of a package, where a whole parser would load megabytes of cells for one attribute. */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const decodeXml = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, code: string) => {
    if (code.startsWith('#x')) return String.fromCodePoint(parseInt(code.slice(2), 16));
    return code.startsWith('#') ? String.fromCodePoint(Number(code.slice(1))) : (ENTITIES[code] ?? whole);
  });

export const encodeXml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    // Control characters: XML cannot hold them, except line breaks and tabs, which an attribute would turn into spaces.
    .replace(/\p{Cc}/gu, (character) => ('\t\n\r'.includes(character) ? `&#${character.charCodeAt(0)};` : ''));

/** An element: its attributes (prefixes kept) and what lies between its tags. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
  /** The element as written. */
  readonly source: string;
}

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
      name ?? '',
      decodeXml(double ?? single ?? ''),
    ]),
  );

/** The elements with this name, in order. Not for elements that nest in themselves. */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([source, tag, content]) => ({
    attributes: attributesOf(tag ?? ''),
    content: content ?? '',
    source,
  }));
}

export const element = (xml: string, name: string): Element | undefined => elements(xml, name)[0];

/** Writes the attributes that have a value. */
export const attributesText = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${encodeXml(value)}"`))
    .join('');

/** Excel and LibreOffice write booleans in two ways. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
