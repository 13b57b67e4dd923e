import { figuresIn, maskOf, segmentsOf, valueOf } from '@report/word/text';
import fc from 'fast-check';

const read = (text: string, isHeading = false): [string, string][] =>
  figuresIn(text, { isHeading }).map(({ raw, unit }) => [raw, unit]);

describe('figures of a text', () => {
  test.each([
    ['Il y a 1 228 trajets', [['1 228', 'count']]],
    ['soit 63 % des cas', [['63', 'percent']]],
    ['une moyenne de 11,3 mois', [['11,3', 'decimal']]],
    [
      '3 ½ postes et ½ poste',
      [
        ['3 ½', 'count'],
        ['½', 'count'],
      ],
    ],
    [
      'En 2024, un quart des pères',
      [
        ['2024', 'year'],
        ['un quart', 'percent'],
      ],
    ],
    [
      'Au 31.12.16, 84 dossiers',
      [
        ['16', 'year'],
        ['84', 'count'],
      ],
    ],
    ['TT=86', [['86', 'count']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'le 5.10.',
    'de 9.00 à 17.30 heures',
    'Tél. : 27 00 48 1',
    'LU28 0019 4006 4475 0000',
    'L-1278 Luxembourg',
    '24 heures sur 24',
    'article 7',
    'page 12 sur 48',
    'enfants de 4 à 6 ans',
    'moins de 12 ans',
    '0 – 6 mois',
    'endéans 1 semaine',
    '29 jours et plus',
    'Prématuré (< 37 SA)',
    'À terme (37 à 41 SA)',
    'la 20ième semaine',
    '45.000 €',
    '(116 111)',
    '8, rue des Tilleuls',
    'H2M',
  ])('«%s» states nothing', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('the number of a heading is none of its figures', () => {
    expect(read('3.2. Les 45 demandes', true)).toEqual([['45', 'count']]);
  });

  test('words that hold a keyword are no reference: «comptent 12», «Ettelbruck 5»', () => {
    expect(read('les familles comptent 12 enfants')).toEqual([['12', 'count']]);
  });

  test('a number is what it is written as', () => {
    expect(['1.228', '1 228', '11,3', '3 ½', 'un quart', '0'].map(valueOf)).toEqual([1228, 1228, 11.3, 3.5, 25, 0]);
  });

  test('a mask does not depend on the figures', () => {
    fc.assert(
      fc.property(fc.nat(899), fc.nat(899), fc.nat(99), (a, b, c) => {
        const text = (x: number, y: number, z: number): string =>
          `Nous avons reçu ${x} appels et ${y} lettres, soit ${z} % de plus.`;
        const mask = (of: string): string => maskOf(of, figuresIn(of));
        expect(mask(text(a, b, c))).toBe(mask(text(7, 8, 9)));
      }),
    );
  });

  test('sentences end at their full stop, not at «Dr.» or «a.s.b.l.»', () => {
    const text = 'Le Dr. Muller suit 12 familles. Il en reste 3 à l’a.s.b.l. Tilleul.';
    expect(segmentsOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Le Dr. Muller suit 12 familles.',
      'Il en reste 3 à l’a.s.b.l. Tilleul.',
    ]);
  });
});

test('a long text has the figures of its sentences, one after the other', () => {
  const sentences = [
    'Nous avons suivi 12 familles de 4 à 6 ans. ',
    'Le 7.3.2016, rue des Prés 14, 31 % des 1.228 trajets. ',
    'Voir page 9 : 5 cas. ',
  ];
  const text = sentences.join('').repeat(60);
  const found = figuresIn(text).map(({ raw }) => raw);
  expect(found).toEqual(
    Array.from({ length: 60 }, () => sentences.flatMap((one) => figuresIn(one).map(({ raw }) => raw))).flat(),
  );
});
