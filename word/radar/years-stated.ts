import type { Recognised, Sentence } from '../phrases';
import { NO_CELL } from '../phrases';
import { fold, type Figure } from '../text';
import type { Understood } from './radar';

/** A figure of a report, the year it is of, and what it counts, the surest first. */
export interface Stated {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly year: number;
  readonly quantities: readonly string[];
}

/** «134 familles (en 2015»: what may stand between a figure and the year it is of. */
const BEFORE_YEAR = /^[^\d.,;:!?)]{0,40}$/;
const BEFORE_LAST =
  /\b(?:(?:l'|une? )annee (?:precedente|derniere|passee|d'avant)|l'an (?:dernier|passe)|un an (?:plus tot|auparavant|avant))\b/g;
const LONE_YEAR = /^(?:(?:annee|en|au|fin) ?)?(?:31[./]12[./])?((?:19|20)\d\d)$/;
/** A sentence of fewer words («soit # %») is said of many things. */
const FEWEST_WORDS = 3;

/** A year a sentence names, by number or as «l’année précédente». */
interface NamedYear {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

function namedYears({ figures, paragraph, start, end }: Sentence, own: number): NamedYear[] {
  const years = figures
    .filter(({ unit }) => unit === 'year')
    .map((figure) => ({ start: figure.start, end: figure.end, value: whole(figure.value) }));
  const words = Array.from(fold(paragraph.text.slice(start, end)).matchAll(BEFORE_LAST), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    value: own - 1,
  }));
  return [...years, ...words].sort((a, b) => a.start - b.start);
}

const whole = (year: number): number => (year < 100 ? year + 2000 : year);

/** The figures of a sentence by the year each is of: the one named just after it, else the last one named before it. */
function byYear(sentence: Sentence, own: number): Map<number, Figure[]> {
  const years = namedYears(sentence, own);
  const taken = new Set<NamedYear>();
  const groups = new Map<number, Figure[]>();
  for (const figure of sentence.figures) {
    if (figure.unit === 'year') continue;
    const next = years.find(({ start }) => start >= figure.end);
    const follows = next !== undefined && BEFORE_YEAR.test(sentence.paragraph.text.slice(figure.end, next.start));
    if (follows) taken.add(next);
    const before = years.filter((year) => year.end <= figure.start && !taken.has(year)).at(-1);
    const { value } = (follows ? next : before) ?? { value: own };
    groups.set(value, [...(groups.get(value) ?? []), figure]);
  }
  return groups;
}

/**
 * What a report says of its own year and of those before: a figure of an earlier year counts what the figure of its own
 * year beside it counts; a table may have a column or a line for each year.
 */
export function statedByYear(
  { sentences, recognised }: Pick<Understood, 'sentences' | 'recognised'>,
  own: number,
): Stated[] {
  const refs = new Map(recognised.filter(({ ref }) => isCell(ref)).map((one) => [one.figure, one.ref]));
  const body = sentences.filter(({ paragraph }) => !paragraph.toc);
  const headers = new TableYears(body);
  return body.flatMap((sentence) =>
    sentence.cell === null && headers.yearOf(sentence) === null
      ? inSentence(sentence, own, refs)
      : inTable(sentence, own, { refs, headers, row: body }),
  );
}

const isCell = (ref: Recognised['ref']): boolean => ref !== NO_CELL && !ref.startsWith('Y');

function inSentence(sentence: Sentence, own: number, refs: ReadonlyMap<Figure, string>): Stated[] {
  const groups = byYear(sentence, own);
  const words = sentence.mask.replaceAll('#', ' ').trim().split(/ +/).length;
  const keyOf = (figure: Figure, among: readonly Figure[]): string[] => {
    const ref = refs.get(figure);
    const nth = among.filter(({ unit }) => unit === figure.unit).indexOf(figure);
    return [
      ...(ref === undefined ? [] : [`ref ${ref}`]),
      ...(words < FEWEST_WORDS ? [] : [`mask ${sentence.mask}|${sentence.head}|${figure.unit}|${nth}`]),
    ];
  };
  const ofOwn = groups.get(own) ?? [];
  return [...groups].flatMap(([year, figures]) =>
    figures.map((figure): Stated => {
      const like = (all: readonly Figure[]): Figure[] => all.filter(({ unit }) => unit === figure.unit);
      // «123 dossiers, dont 30 nouveaux, contre 134»: which of the two it is held against is anybody’s guess.
      const isPaired = like(ofOwn).length === like(figures).length;
      const counterpart = year === own ? figure : isPaired ? like(ofOwn)[like(figures).indexOf(figure)] : undefined;
      const quantities =
        counterpart !== undefined ? keyOf(counterpart, ofOwn) : ofOwn.length === 0 ? keyOf(figure, figures) : [];
      return { sentence, figure, year, quantities };
    }),
  );
}

function inTable(
  sentence: Sentence,
  own: number,
  {
    refs,
    headers,
    row,
  }: { readonly refs: ReadonlyMap<Figure, string>; readonly headers: TableYears; readonly row: readonly Sentence[] },
): Stated[] {
  const year = headers.yearOf(sentence);
  const { paragraph, figures, head } = sentence;
  return figures
    .filter(({ unit }) => unit !== 'year')
    .map((figure, nth): Stated => {
      if (year === null) {
        const ref = refs.get(figure);
        return { sentence, figure, year: own, quantities: ref === undefined ? [] : [`ref ${ref}`] };
      }
      const ofOwn = row.find((one) => headers.isTwin(one, sentence) && headers.yearOf(one) === own)?.figures[nth];
      const ref = ofOwn === undefined ? undefined : refs.get(ofOwn);
      const line = headers.lineOf(paragraph);
      return {
        sentence,
        figure,
        year,
        quantities: [
          ...(ref === undefined ? [] : [`ref ${ref}`]),
          ...(line === '' ? [] : [`line ${head}|${line}|${nth}`]),
        ],
      };
    });
}

/** Tables with a column or a line for each year. */
class TableYears {
  private readonly columns = new Map<string, number>();
  private readonly rows = new Map<string, number>();
  private readonly labels = new Map<string, string>();

  constructor(sentences: readonly Sentence[]) {
    for (const { paragraph, mask } of sentences) {
      const { table, text } = paragraph;
      if (table === null) continue;
      const year = LONE_YEAR.exec(fold(text).trim())?.[1];
      if (year !== undefined && table.row < 2 && table.col > 0) this.columns.set(columnKey(paragraph), Number(year));
      else if (year !== undefined && table.col === 0) this.rows.set(rowKey(paragraph), Number(year));
      if (table.col > 0) this.labels.set(rowKey(paragraph), mask);
    }
  }

  yearOf({ paragraph }: Sentence): number | null {
    if (paragraph.table === null || paragraph.table.col === 0) return null;
    if (LONE_YEAR.test(fold(paragraph.text).trim())) return null;
    return this.columns.get(columnKey(paragraph)) ?? this.rows.get(rowKey(paragraph)) ?? null;
  }

  /** What a line of years counts: the label of its row; where the rows are years, its column. */
  lineOf(paragraph: Sentence['paragraph']): string {
    if (this.columns.has(columnKey(paragraph))) return this.labels.get(rowKey(paragraph)) ?? '';
    return this.rows.has(rowKey(paragraph)) ? `column ${paragraph.table?.col ?? 0}` : '';
  }

  /** Whether two cells count the same, each of its year. */
  isTwin({ paragraph: a }: Sentence, { paragraph: b }: Sentence): boolean {
    if (a.table === null || b.table === null || a.part !== b.part || a.table.table !== b.table.table) return false;
    return this.columns.has(columnKey(b)) ? a.table.row === b.table.row : a.table.col === b.table.col;
  }
}

const columnKey = ({ part, table }: Sentence['paragraph']): string =>
  `${part}|${table?.table ?? ''}|${table?.col ?? ''}`;
const rowKey = ({ part, table }: Sentence['paragraph']): string => `${part}|${table?.table ?? ''}|${table?.row ?? ''}`;
