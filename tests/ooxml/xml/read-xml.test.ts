import { Budget, FILE_LIMITS, type FileLimits } from '@report/ooxml/bounds';
import { readXml, type XmlReader } from '@report/ooxml/xml';
import { all, inSlices, limitsWith, refusalOf, utf16, utf8 } from '../inputs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a reader is told: «<name», its text, «name>». */
function told(part: string | Uint8Array, limits: FileLimits = FILE_LIMITS): string[] {
  const events: string[] = [];
  all(
    readXml([typeof part === 'string' ? utf8(part) : part], new Budget(limits), {
      open: (name, attributes, parent) => events.push(`${parent}<${name}${attributes.get('r:id') ?? ''}`),
      text: (text, element) => events.push(`${element}=${text}`),
      close: (name) => events.push(`${name}>`),
    }),
  );
  return events;
}

describe('reading XML', () => {
  it.each([
    ['no prefix', `<row xmlns="${MAIN}"><c/></row>`],
    ['a prefix', `<x:row xmlns:x="${MAIN}"><x:c/></x:row>`],
    ['the strict namespace', '<row xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><c/></row>'],
  ])('knows an element by its namespace: %s', (_name, xml) => {
    expect(told(xml)).toEqual(['<s:row', 's:row<s:c', 's:c>', 's:row>']);
  });

  it('does not take an element of another namespace for one of the format', () => {
    expect(told(`<x:row xmlns:x="urn:x" xmlns="${MAIN}"><c/></x:row>`)[0]).toBe('<{urn:x}row');
  });

  it('knows an attribute by its namespace, whatever its prefix', () => {
    const xml = `<sheet xmlns="${MAIN}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships" id="no" q:id="rId1"/>`;
    expect(told(xml)[0]).toBe('<s:sheetrId1');
  });

  it('skips extension lists and reads the fallback of alternatives in their place', () => {
    const xml = `<row xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
      <extLst><ext><c/></ext></extLst><mc:AlternateContent><mc:Choice Requires="x"><c/>no</mc:Choice><mc:Fallback><c>2</c></mc:Fallback></mc:AlternateContent><c/></row>`;
    expect(told(xml).filter((event) => event.trim() !== 's:row=' && !/^s:row=\s*$/.test(event))).toEqual([
      '<s:row',
      's:row<s:c',
      's:c=2',
      's:c>',
      's:row<s:c',
      's:c>',
      's:row>',
    ]);
  });

  it('makes one line feed of any end of a line, and spaces of blanks in attributes', () => {
    let said = '';
    const parts = ['<a i="1\t2\n3&#9;4">a\r', '\nb\rc\n\r</a>'].map(utf8);
    const reader: XmlReader = {
      open: (_name, attributes) => (said += attributes.get('i') ?? ''),
      text: (text) => (said += text),
    };
    all(readXml(parts, new Budget(FILE_LIMITS), reader));
    expect(said).toBe('1 2 3\t4a\nb\nc\n\n');
  });

  it('tells of attributes beside those that are known, as they are written', () => {
    const others: unknown[] = [];
    const xml = `<row xmlns="${MAIN}" xmlns:q="urn:q" r="1" q:h="2"><c r="A1"/></row>`;
    const reader: XmlReader = { open: (_name, attributes) => others.push(attributes.others(new Set(['r', 'xmlns']))) };
    all(readXml([utf8(xml)], new Budget(FILE_LIMITS), reader));
    expect(others).toEqual([{ 'xmlns:q': 'urn:q', 'q:h': '2' }, null]);
  });

  it('reads CDATA and references as text', () => {
    expect(
      told('<t>a&amp;<![CDATA[<b>]]>&#233;</t>')
        .filter((event) => event.startsWith('t='))
        .join(''),
    ).toBe('t=a&t=<b>t=é');
  });

  it.each([
    ['UTF-8 with its mark', utf8('\ufeff<t>été</t>')],
    ['UTF-16, little end first', utf16('<?xml version="1.0" encoding="UTF-16"?><t>été</t>')],
    ['UTF-16, big end first', utf16('<t>été</t>', false)],
    ['UTF-16 without its mark', utf16('<t>été</t>').subarray(2)],
    [
      'the encoding it declares',
      Uint8Array.from('<?xml version="1.0" encoding="iso-8859-1"?><t>été</t>', (c) => c.charCodeAt(0)),
    ],
    ['UTF-8 that says to be UTF-16', utf8('<?xml version="1.0" encoding="UTF-16"?><t>été</t>')],
  ])('reads %s', (_name, bytes) => {
    expect(told(bytes)).toEqual(['<t', 't=été', 't>']);
  });

  it.each([
    ['bytes that are not of its encoding', Uint8Array.of(0x3c, 0x74, 0x3e, 0xe9, 0x3c, 0x2f, 0x74, 0x3e)],
    ['a document type', '<!DOCTYPE t><t/>'],
    ['entities of its own', '<!DOCTYPE t [<!ENTITY a "b">]><t>&a;</t>'],
    ['an entity nobody knows', '<t>&a;</t>'],
    ['elements crossed', '<a><b></a></b>'],
    ['no end', '<a><b/>'],
    ['a prefix that means nothing', '<x:a/>'],
    ['a prefix that means nothing, of an attribute', '<a x:i="1"/>'],
    ['an attribute twice', '<a i="1" i="2"/>'],
    ['an attribute twice under two prefixes', '<a xmlns:p="u" xmlns:q="u" p:i="1" q:i="2"/>'],
    ['attributes without a space between them', '<a i="1"j="2"/>'],
    ['an attribute without quotes', '<a i=1/>'],
    ['a tag in an attribute', '<a i="<b/>"/>'],
    ['the end of CDATA without its beginning', '<a>]]></a>'],
    ['two roots', '<a/><b/>'],
    ['text after the root', '<a/>b'],
    ['a name that is none', '<1/>'],
    ['a comment with two dashes', '<a><!-- -- --></a>'],
    ['a declaration that comes late', '<a/><?xml version="1.0"?>'],
    ['a character XML does not have', '<a>\u0001</a>'],
    ['a reference to one', '<a>&#1;</a>'],
    ['an ampersand alone', '<a>1 & 2</a>'],
    ['a prefix bound to nothing', '<a xmlns:x=""/>'],
    ['only blanks', ' \n'],
    ['an encoding nobody knows', '<?xml version="1.0" encoding="martian"?><t/>'],
  ])('refuses %s as damaged', (_name, part) => {
    expect(refusalOf(() => told(part)).reason).toBe('damaged');
  });

  it('quotes nothing of what it refuses', () => {
    const error = refusalOf(() => told('<t>&CANARI;</t>'));
    expect(`${String(error)} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('CANARI');
  });
});

describe('bounds', () => {
  /** A part of this many repeats of a text, in chunks: it is never whole. */
  function* chunks(piece: string, times: number): Generator<Uint8Array> {
    const block = utf8(piece.repeat(1000));
    for (let done = 0; done < times; done += 1000) yield block;
  }

  it('stops at the depth no document has', () => {
    const budget = new Budget(FILE_LIMITS);
    expect(
      refusalOf(() => {
        all(readXml(chunks('<a>', 1_000_000), budget, {}));
      }).reason,
    ).toBe('damaged');
    expect(budget.elements).toBe(FILE_LIMITS.depth + 1);
  });

  it('stops at elements that the size of the file does not pay for', () => {
    const budget = new Budget(limitsWith({ freeElements: 5000 }));
    budget.compressedBytes = 100;
    function* part(): Generator<Uint8Array> {
      yield utf8('<r>');
      yield* chunks('<a/>', 1_000_000);
    }
    expect(
      refusalOf(() => {
        all(readXml(part(), budget, {}));
      }).reason,
    ).toBe('too-many-elements');
    expect(budget.elements).toBe(5000 + 100 * FILE_LIMITS.elementsPerByte + 1);
  });

  it('stops at attributes without end, and at a text without end', () => {
    const attributes = `<a ${Array.from({ length: 1000 }, (_, index) => `a${index}="1"`).join(' ')}/>`;
    expect(refusalOf(() => told(attributes)).reason).toBe('damaged');
    let read = 0;
    function* endless(): Generator<Uint8Array> {
      yield utf8('<t>');
      for (const chunk of chunks('0123456789', 100_000)) {
        read += chunk.length;
        yield chunk;
      }
    }
    const limits = limitsWith({ textLength: 50_000 });
    expect(
      refusalOf(() => {
        all(readXml(endless(), new Budget(limits), {}));
      }).reason,
    ).toBe('damaged');
    expect(read).toBeLessThanOrEqual(60_000);
  });

  it('works in one slice a chunk', () => {
    function* part(): Generator<Uint8Array> {
      yield utf8('<r>');
      yield* chunks('<a/>', 10_000);
      yield utf8('</r>');
    }
    expect(inSlices(readXml(part(), new Budget(FILE_LIMITS), {})).slices).toBeGreaterThanOrEqual(12);
  });
});
