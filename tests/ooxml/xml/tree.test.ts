import { Budget, FILE_LIMITS } from '@report/ooxml/bounds';
import { attributeOf, childOf, readTree, textOf, xmlOf, type XmlNode } from '@report/ooxml/xml';
import fc from 'fast-check';
import { all, utf8 } from '../inputs';

const treeOf = (xml: string): XmlNode => {
  const root = all(readTree([utf8(xml)], new Budget(FILE_LIMITS)));
  if (root === null) throw new Error('no root');
  return root;
};

describe('a part read whole', () => {
  it('is written again as it was, extensions, prefixes and namespaces included', () => {
    const xml =
      '<x:a xmlns:x="urn:x" xmlns="urn:y" k="&lt;&quot;&#10;"><extLst><ext uri="u"/></extLst><x:b x:i="1">t&amp;t</x:b> </x:a>';
    expect(xmlOf(treeOf(xml))).toBe(xml);
  });

  it('keeps every text and value', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        fc.pre(!/[\p{Cc}\ufffe\uffff]/u.test(text + value));
        const node: XmlNode = {
          written: 'a',
          name: 'a',
          attributes: [{ written: 'k', name: 'k', value }],
          children: text === '' ? [] : [text],
        };
        const again = treeOf(xmlOf(node));
        expect([textOf(again), attributeOf(again, 'k')]).toEqual([text, value]);
      }),
    );
  });

  it('finds children by their short names', () => {
    const xml =
      '<q:styleSheet xmlns:q="http://purl.oclc.org/ooxml/spreadsheetml/main"><q:fonts count="1"/></q:styleSheet>';
    expect(attributeOf(childOf(treeOf(xml), 's:fonts'), 'count')).toBe('1');
  });
});
