import { Package, PackageWriter } from '@report/ooxml/package';
import { dropUnreachable } from '../../../ooxml/book/unreachable';
import { zipOf } from '../inputs';

const relations = (...targets: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map((target, index) => `<Relationship Id="rId${index + 1}" Type="part" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Two sheets that each lead to one drawing, the second under another spelling of its name. */
const writer = (spelling: string): PackageWriter =>
  new PackageWriter(
    Package.open(
      zipOf({
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        '_rels/.rels': relations('one.xml', 'two.xml'),
        'one.xml': '<a/>',
        'two.xml': '<a/>',
        '_rels/one.xml.rels': relations('My drawing.xml'),
        '_rels/two.xml.rels': relations(spelling),
        'My drawing.xml': '<a/>',
      }),
    ),
  );

test.each(['My drawing.xml', 'MY DRAWING.XML', 'My%20drawing.xml'])(
  'a part that something else leads to as «%s» stays when one way to it is removed',
  (spelling) => {
    const written = writer(spelling);
    written.removeRelation('', 'rId1');
    dropUnreachable(written);
    expect([written.has('one.xml'), written.has('My drawing.xml')]).toEqual([false, true]);
  },
);

test('a part that nothing leads to any more goes with its sheets', () => {
  const written = writer('My%20drawing.xml');
  written.removeRelation('', 'rId1');
  written.removeRelation('', 'rId2');
  dropUnreachable(written);
  expect(['one.xml', 'two.xml', 'My drawing.xml'].map((path) => written.has(path))).toEqual([false, false, false]);
});
