import type { Recognised, Sentence } from '../phrases';
import { placeOf, quote, type Finding } from './finding';

/** A single figure that stayed says little below this: small counts are often the same. */
const LARGE = 20;
/** From so many figures on, a table in which none changed is told. */
const CELLS = 4;

interface Years {
  readonly year: number;
  /** Of the report of last time. */
  readonly before: number;
  /** Figures that are right by the registers. */
  readonly sure: ReadonlySet<Recognised['figure']>;
}

/** Sentences and tables that have the figures of the report before, every one: they may have been forgotten. */
export function unchanged(sentences: readonly Sentence[], last: readonly Sentence[], years: Years): Finding[] {
  const printed = new Map<string, Set<string>>();
  for (const sentence of last) {
    const key = keyOf(sentence);
    printed.set(key, (printed.get(key) ?? new Set()).add(valuesOf(sentence)));
  }
  const stayed = (sentence: Sentence): boolean => printed.get(keyOf(sentence))?.has(valuesOf(sentence)) === true;
  const body = sentences.filter(({ paragraph }) => !paragraph.toc);
  return [
    ...body
      .filter(({ cell }) => cell === null)
      .flatMap((sentence) => (stayed(sentence) ? ofSentence(sentence, years) : [])),
    ...tablesOf(body).flatMap((cells) => (cells.every(stayed) ? ofTable(cells, years) : [])),
  ];
}

const keyOf = ({ mask, cell, head }: Sentence): string => `${mask}|${cell ?? ''}|${head}`;
const counted = ({ figures }: Sentence) => figures.filter(({ unit, quiet }) => unit !== 'year' && !quiet);
const valuesOf = (sentence: Sentence): string =>
  counted(sentence)
    .map(({ value }) => value)
    .join('|');

function ofSentence(sentence: Sentence, { year, before, sure }: Years): Finding[] {
  const figures = counted(sentence);
  const [first] = figures;
  if (first === undefined || figures.every((figure) => sure.has(figure))) return [];
  if (figures.length === 1 && first.value < LARGE) return [];
  const named = sentence.figures
    .filter(({ unit }) => unit === 'year')
    .map(({ value }) => (value < 100 ? value + 2000 : value));
  // What was said of earlier years stays as it was said.
  if (named.length > 0 && !named.includes(year) && !named.includes(before)) return [];
  const one = `${quote(first.raw)} est le chiffre du rapport de ${before}, dans la même phrase.`;
  return [
    {
      kind: 'an-dernier',
      severity: 'check',
      places: figures.map((figure) => placeOf(sentence, figure)),
      expected: null,
      message: figures.length === 1 ? one : `Tous les chiffres de cette phrase sont ceux du rapport de ${before}.`,
    },
  ];
}

function ofTable(cells: readonly Sentence[], { before, sure }: Years): Finding[] {
  const places = cells.flatMap((sentence) => counted(sentence).map((figure) => ({ sentence, figure })));
  if (places.length < CELLS || places.every(({ figure }) => sure.has(figure))) return [];
  return [
    {
      kind: 'an-dernier',
      severity: 'check',
      places: places.map(({ sentence, figure }) => placeOf(sentence, figure)),
      expected: null,
      message: `Tous les chiffres de ce tableau (${places.length}) sont ceux du rapport de ${before}.`,
    },
  ];
}

function tablesOf(sentences: readonly Sentence[]): Sentence[][] {
  const tables = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const { table, part } = sentence.paragraph;
    if (table === null || sentence.cell === null || counted(sentence).length === 0) continue;
    const key = `${part}|${table.table}`;
    tables.set(key, [...(tables.get(key) ?? []), sentence]);
  }
  return [...tables.values()];
}
