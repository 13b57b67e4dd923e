import { atOnce } from '@report/engine/registers';
import type { ComputedCells } from '@report/word/cells';
import { radar, understand, type Finding } from '@report/word/radar';
import { PROFILE } from '../fixtures/alupse';
import { bookOf, figuresOf, reportOf, TEXTS } from './invented-report';
import { WORDINGS } from './thirty-wordings';

const cells = figuresOf(2024, 57, 83);
const before = figuresOf(2021, 41, 66);
const books = [bookOf(before)];
const identities = {
  same: [['accueil#base', 'age#base']],
  sums: [{ whole: 'accueil#base', parts: ['accueil/urgence', 'accueil/prevu'] }],
  free: [],
};
const print = (value: number): string => String(value).replace('.', ',');

/** Turned round, one more, last year’s, two less: by turns. */
function spoil(value: number, ref: string, turn: number): number {
  const wrong = [
    Number(Array.from(print(value)).reverse().join('').replace(',', '.')),
    value + 1,
    before.valueOf(ref) ?? 0,
    value - 2,
  ];
  const chosen = wrong[turn % wrong.length] ?? 0;
  return chosen === value ? value + 9 : chosen;
}

function found(bytes: Uint8Array, held: ComputedCells | null): readonly Finding[] {
  const options = { books, identities, cells: held, year: held?.year ?? null, accepted: [] };
  return atOnce(radar(PROFILE, atOnce(understand(bytes, options)), options)).findings;
}

/** What is found in the report with one sentence written anew, spoilt and as it should be, with and without registers. */
const cases = WORDINGS.map(([kind, start, text], index) => {
  const old = TEXTS.find((one) => one.startsWith(start)) ?? '';
  const [mark = '', ref = ''] = /\{([^}!]+)!\}/.exec(text) ?? [];
  const value = cells.valueOf(ref) ?? Number.NaN;
  const wrong = print(spoil(value, ref, index));
  const of = (figure: string) => {
    const bytes = reportOf(cells, { rewritten: { [old]: text.replace(mark, figure) } });
    return { held: found(bytes, cells), alone: found(bytes, null) };
  };
  return { kind, right: print(value), wrong, clean: of(`{${ref}}`), faulty: of(wrong) };
});
type Case = (typeof cases)[number];

/** The planted place, with its right value. */
const isTold = ({ wrong, right, faulty }: Case): boolean =>
  faulty.held.some(({ places: [place], expected }) => place?.text === wrong && expected === right);
/** The planted place among those that contradict one another. */
const isContradicted = ({ wrong, faulty }: Case): boolean =>
  faulty.alone.some(({ places }) => places.some(({ text }) => text === wrong));
const kindsOf = (some: readonly Case[]): string[] => some.map(({ kind }) => kind);

describe('thirty reports, each with one sentence in other words and one figure wrong', () => {
  test('each kind of wording stands for itself', () => {
    expect(new Set(kindsOf(cases)).size).toBe(WORDINGS.length);
    expect(cases.every(({ right, wrong }) => right !== wrong)).toBe(true);
  });

  test('with registers: place and right value, but for words that say too little', () => {
    // A figure alone in its sentence; one word in common. Words alone never raise an alarm.
    expect(kindsOf(cases.filter((one) => !isTold(one)))).toEqual(['question et réponse', 'synonymes']);
  });

  test('nothing else is told, and nothing of a right report', () => {
    const others = cases.filter(({ faulty, wrong }) =>
      faulty.held.some(({ places: [place] }) => place?.text !== wrong),
    );
    expect(kindsOf(others)).toEqual([]);
    expect(kindsOf(cases.filter(({ clean }) => clean.held.length + clean.alone.length > 0))).toEqual([]);
  });

  test('without registers: what another sentence states too', () => {
    expect(kindsOf(cases.filter((one) => !isContradicted(one)))).toEqual([
      'verbe devenu nom',
      'question et réponse',
      'proposition relative',
      'synonymes',
      'nom composé',
    ]);
  });
});
