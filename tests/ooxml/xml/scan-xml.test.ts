import { Budget, FileError } from '@report/ooxml/bounds';
import { readXml } from '@report/ooxml/xml';
import { SaxesParser } from 'saxes';
import { chance } from '../../addin/workbook/chance';
import { ALL_CASES, SAMPLE } from '../../fixtures/sample';
import { all, limitsWith, utf8 } from '../inputs';

/** What a parser is told of a document, texts joined; null when it is not well formed. */
type Told = readonly string[] | null;

const ALL_LIMITS = limitsWith({ depth: 1000, attributes: 1000, freeElements: 1e6 });

function ours(xml: Uint8Array, sizes: () => number): Told {
  function* chunks(): Generator<Uint8Array> {
    for (let at = 0; at < xml.length;) {
      const size = sizes();
      yield xml.subarray(at, at + size);
      at += size;
    }
  }
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(text);
    text = '';
  };
  try {
    all(
      readXml(chunks(), new Budget(ALL_LIMITS), {
        keepsAll: true,
        open: (_name, attributes) => {
          flush();
          const pairs = attributes.written().map(({ written, value }) => `${written}=${value}`);
          events.push(`<${attributes.writtenName} {${attributes.uri}} ${pairs.join(' ')}`);
        },
        text: (piece) => (text += piece),
        close: () => {
          flush();
          events.push('>');
        },
      }),
    );
  } catch (error) {
    if (error instanceof FileError && error.reason === 'damaged') return null;
    throw error;
  }
  return events;
}

/** The same of a well-kept parser. */
function saxes(xml: string): Told {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(text);
    text = '';
  };
  const refuse = (): never => {
    throw new SyntaxError();
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, uri, attributes }) => {
    flush();
    const pairs = Object.values(attributes).map((one) => `${one.name}=${one.value}`);
    events.push(`<${name} {${uri}} ${pairs.join(' ')}`);
    depth += 1;
  });
  for (const kind of ['text', 'cdata'] as const)
    parser.on(kind, (piece) => {
      if (depth > 0) text += piece;
    });
  parser.on('closetag', () => {
    flush();
    depth -= 1;
    events.push('>');
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return events;
}

const DOCUMENTS = [
  `<?xml version="1.0" standalone="yes"?>\n<worksheet xmlns="urn:s" xmlns:x="urn:x"><row r="1" x:d='0.25'><c r="A1" t="s"><v>12</v></c><c/></row><!-- a - b --></worksheet>\n`,
  `<x:a xmlns:x="urn:x"><x:b x:i="&amp;&#233;&#x1F600;" j = "1&#10;2"><![CDATA[<&]]]]><![CDATA[>]]>t&lt;&gt;&quot;&apos;</x:b ><?go on?></x:a>`,
  `<a xmlns="urn:a">\r\n<b xmlns=""><c xmlns="urn:c" xml:space="preserve"> \t</c></b>é😀\r</a>`,
  `<été n.1-2="à"><_:b xmlns:_="urn:_"/></été>`,
  `<a xmlns:p="u" xmlns:q="u" p:i="1" q:j="2" i="3"><p:a q:i="]] >"/></a>`,
];
const SPLINTERS =
  '< > </ /> & &amp; &#0; &#65; &#xD800; ; " \' = a x:a xmlns xmlns:x="u" xmlns:x="" xmlns:xml="u" i="1" i="2" x:i="1" ]]> <![CDATA[ <!-- --> -- <?x y?> <?xml version="1.0"?> <!DOCTYPE a> : - . 1 é \u00b7 \u0001 \ufffe';
const PIECES = [...SPLINTERS.split(' '), ' ', '\t', '\n', '\r', '\r\n', '', '<a/>', '<a>', '</a>'];

/** A document with some of its characters taken away, doubled, moved or replaced. */
function damagedDocument(next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  let xml = pick(DOCUMENTS);
  for (let times = Math.floor(next() * 4); times > 0; times--) {
    const at = Math.floor(next() * (xml.length + 1));
    const to = next() < 0.5 ? at : Math.min(xml.length, at + Math.floor(next() * 12));
    const instead = next() < 0.8 ? pick(PIECES) : xml.slice(at - 8, at + Math.floor(next() * 8));
    xml = xml.slice(0, at) + instead + xml.slice(to);
  }
  // The other parser lets a name begin with a digit after its prefix, which the standard does not.
  return !/[\ud800-\udfff]/u.test(xml) && !/:[-.\d\u00b7]/.test(xml) ? xml : pick(DOCUMENTS);
}

const TRIED = ALL_CASES ? 300_000 : 3000;

test(`${TRIED} documents, sound and damaged, in chunks of any size: told as another parser tells them (${SAMPLE})`, () => {
  const next = chance(20_261_128);
  const counts = { sound: 0, damaged: 0 };
  for (let tried = 0; tried < TRIED; tried++) {
    const xml = damagedDocument(next);
    const expected = saxes(xml);
    const size = next() < 0.3 ? () => 1 : () => 1 + Math.floor(next() * 40);
    const told = ours(utf8(xml), size);
    if (JSON.stringify(told) !== JSON.stringify(expected))
      throw new Error(`${JSON.stringify(xml)}\nexpected ${JSON.stringify(expected)}\ntold     ${JSON.stringify(told)}`);
    counts[told === null ? 'damaged' : 'sound'] += 1;
  }
  expect(Math.min(counts.sound, counts.damaged)).toBeGreaterThan(TRIED / 10);
});
