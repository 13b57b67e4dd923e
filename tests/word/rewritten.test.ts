import { atOnce } from '@report/engine/registers';
import { readDocument } from '@report/word/docx';
import { indexDocument, recognise } from '@report/word/phrases';
import { bookOf, figuresOf, reportOf } from './invented-report';

const cells = figuresOf(2024, 57, 83);
const book = bookOf(figuresOf(2021, 41, 66));
const report = atOnce(readDocument(reportOf(cells)));

/** The report with one sentence written anew: what its figures are taken for. */
function stated(old: string, text: string): [raw: string, ref: string][] {
  const paragraphs = report.paragraphs.map((paragraph) =>
    paragraph.text === old ? { ...paragraph, text } : paragraph,
  );
  if (paragraphs.every((paragraph) => paragraph.text !== text)) throw new Error(`no sentence «${old}»`);
  const sentences = atOnce(indexDocument({ paragraphs, main: report.main }));
  const found = atOnce(recognise(sentences, { books: [book], cells, year: 2024 }));
  return found
    .filter(({ sentence }) => sentence.paragraph.text === text)
    .sort((a, b) => a.figure.start - b.figure.start)
    .map(({ figure, ref }) => [figure.raw, ref]);
}

const TWO = 'On compte 57 accueils décidés dans la journée et 83 préparés de longue date.';
const ONE = '83 séjours ont été préparés avec l’école.';

describe('a sentence written anew', () => {
  test('keeps its cells when its figures are right, in whatever order', () => {
    expect(
      stated(TWO, 'Préparés de longue date pour 83, décidés dans la journée pour 57 : voilà nos accueils.'),
    ).toEqual([
      ['83', 'accueil/prevu'],
      ['57', 'accueil/urgence'],
    ]);
  });

  test('shows the one figure that is wrong beside one that is right', () => {
    const found = stated(TWO, 'Dans la journée, 75 accueils ont été décidés ; 83 étaient préparés de longue date.');
    expect(found).toEqual([
      ['75', 'accueil/urgence'],
      ['83', 'accueil/prevu'],
    ]);
  });

  test.each([
    'Pour mémoire, 38 séjours avaient été préparés avec l’école.',
    'Au niveau national, 38 séjours ont été préparés avec l’école du pays.',
    'L’objectif est de 38 séjours préparés avec l’école.',
    'En 2019, nous avions préparé 38 séjours avec l’école.',
  ])('states nothing when it speaks of another time or of other people: %s', (text) => {
    expect(stated(ONE, text)).toEqual([]);
  });

  test('words in common elsewhere in the report are no statement', () => {
    const noise = 'Pour mémoire, 131 accueils avaient été comptés en 2019.';
    expect(stated(noise, 'Le jardin de l’école a donné 38 paniers de légumes.')).toEqual([]);
  });
});
