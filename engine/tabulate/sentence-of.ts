import type { Statistic } from '../catalogue';
import { REST } from '../contract';
import { enumerate, frenchNumber, inSentence, plural } from '../text';
import type { Amount } from './amount';
import type { Grid, GridLine } from './grid';
import type { Shares } from './shares';

/** What a sentence quotes: the figures of a table. */
export interface Quoted {
  readonly year: number;
  readonly grid: Grid;
  readonly shares: Shares;
  readonly base: Amount | null;
  readonly totals: readonly (Amount | null)[];
}

/** A figure in words, and the number a noun agrees with. Null: the figure does not exist, so the sentence does not. */
type Words = { readonly text: string; readonly number: number } | null;

/** {name}, {name.pct}, {name:singular|plural}. */
const PLACEHOLDER = /\{([^{}:|]+)(?::([^{}|]*)\|([^{}]*))?\}/g;

/** Names of the placeholders of a text, in their order. */
export const placeholdersOf = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

const number = (value: number | null | undefined): Words =>
  value === null || value === undefined ? null : { text: frenchNumber(value), number: value };

/** «moins de 1» where a count that is not 0 prints 0. */
function percent(value: number | null | undefined, amount: Amount | null | undefined): Words {
  if (value === 0 && (amount?.raw ?? 0) > 0) return { text: 'moins de 1', number: 1 };
  return number(value);
}

/** The form of a figure that a name asks for: `.pct`, `.n` (facts behind it) or the figure. */
function formOf(form: string | undefined, amount: Amount | null | undefined, share: number | null | undefined): Words {
  if (form === 'pct') return percent(share, amount);
  return number(form === 'n' ? amount?.facts : amount?.value);
}

/** The column a sentence quotes when it names none: the total, else the first that measures, else the first. */
function mainColumn({ columns }: Grid): number {
  const total = columns.findIndex(
    ({ code, codes, slot }) => code === 'total' || (slot.kind === 'variable' && codes === null),
  );
  const measured = columns.findIndex(({ measure, position }) => position !== null && measure !== 'count');
  return Math.max(total >= 0 ? total : measured, 0);
}

/** A text cut at its placeholders. */
interface Template {
  readonly before: string;
  readonly parts: readonly {
    readonly name: string;
    /** The noun that agrees with the figure, singular and plural; null for none. */
    readonly noun: readonly [one: string, several: string] | null;
    readonly after: string;
  }[];
}

function templateOf(text: string): Template {
  // Text, then name, singular, plural (undefined when it has none) and text of each.
  const [before = '', ...pieces] = text.split(PLACEHOLDER);
  const parts = Array.from({ length: pieces.length / 4 }, (_, index) => {
    const [name = '', one, several, after = ''] = pieces.slice(index * 4, index * 4 + 4);
    return { name, noun: one === undefined || several === undefined ? null : ([one, several] as const), after };
  });
  return { before, parts };
}

/** The words of an entry, cut once: they do not change while the program runs. */
interface Templates {
  readonly sentence: Template;
  readonly line: Template;
  /** Codes of the lines that the sentence quotes by name. */
  readonly named: ReadonlySet<string>;
}
const templates = new WeakMap<Statistic, Templates>();

function templatesOf(entry: Statistic): Templates {
  const known = templates.get(entry);
  if (known) return known;
  const made = {
    sentence: templateOf(entry.sentence),
    line: templateOf(entry.line ?? (entry.share ? '{ligne} {pct} %' : '{ligne} {n}')),
    named: new Set(placeholdersOf(entry.sentence).map((name) => split(name)[0])),
  };
  templates.set(entry, made);
  return made;
}

/** Replaces every placeholder; null when one has no words. */
function fill({ before, parts }: Template, wordsOf: (name: string) => Words): string | null {
  let filled = before;
  for (const { name, noun, after } of parts) {
    const words = wordsOf(name);
    if (!words) return null;
    filled += words.text;
    if (noun) filled += ` ${plural(words.number, ...noun)}`;
    filled += after;
  }
  return filled;
}

const split = (name: string): [string, string | undefined] => {
  const match = /^(.*)\.(pct|n)$/.exec(name);
  return match ? [match[1] ?? '', match[2]] : [name, undefined];
};

/** One line inside {lignes}, by the template of the entry; a heading is followed by its codes in brackets. */
function lineWords(template: Template, { grid, shares }: Quoted, index: number): string | null {
  const line = grid.lines[index];
  if (!line) return null;
  const main = mainColumn(grid);
  const label = line.role === 'sub' ? line.label.replace(/^dont /, '') : line.label;
  return fill(template, (name) => {
    if (name === 'ligne') return { text: inSentence(label), number: 1 };
    if (name === 'Ligne') return { text: label, number: 1 };
    const [code, form] = name === 'pct' ? ['', 'pct'] : name === 'n' ? ['', undefined] : split(name);
    const column = code === '' ? main : grid.columns.findIndex((spec) => spec.code === code);
    return formOf(form, line.amounts[column], shares.lines[index]?.[column]);
  });
}

/** The «dont» lines that follow a line. */
function subLines({ lines }: Grid, index: number): { readonly line: GridLine; readonly index: number }[] {
  const subs = [];
  for (let next = index + 1, line = lines[next]; line?.role === 'sub'; line = lines[++next])
    subs.push({ line, index: next });
  return subs;
}

/** The lines that have something in them and are not quoted elsewhere in the sentence. Null when there is none. */
function allLines(entry: Statistic, quoted: Quoted): Words {
  const { grid } = quoted;
  const main = mainColumn(grid);
  const { line: template, named } = templatesOf(entry);
  const isTold = (line: GridLine): boolean =>
    (line.amounts[main]?.value ?? 0) > 0 && line.role !== 'levels' && !named.has(line.code);
  const texts: string[] = [];
  grid.lines.forEach((line, index) => {
    if (line.role === 'sub' || !isTold(line)) return;
    const words = lineWords(template, quoted, index);
    if (words === null) return;
    // The first lines are the ones to be told: of the others, how many there are.
    if (line.code === REST) {
      texts.push(words);
      return;
    }
    const inner = subLines(grid, index)
      .filter(({ line: sub }) => isTold(sub))
      .map((sub) => lineWords(template, quoted, sub.index))
      .filter((text) => text !== null);
    texts.push(inner.length === 0 ? words : `${words} (${enumerate(inner)})`);
  });
  return texts.length === 0 ? null : { text: enumerate(texts), number: texts.length };
}

/**
 * The sentence of a table with its figures, each taken from the cell that is printed. Null when a figure it quotes does
 * not exist (a share of 0, no line to enumerate).
 */
export function sentenceOf(entry: Statistic, quoted: Quoted): string | null {
  const { grid, shares, base, totals, year } = quoted;
  const main = mainColumn(grid);
  return fill(templatesOf(entry).sentence, (name) => {
    const offset = /^année([+-]1)?$/.exec(name);
    if (offset) return { text: String(year + Number(offset[1] ?? 0)), number: year };
    if (name === 'lignes') return allLines(entry, quoted);
    if (name === 'base') return number(base?.value);
    const [code, form] = split(name);
    const line = grid.lines.findIndex((found) => found.code === code);
    if (line >= 0) return formOf(form, grid.lines[line]?.amounts[main], shares.lines[line]?.[main]);
    const column = code === 'total' ? main : grid.columns.findIndex((found) => found.code === code);
    return formOf(form, totals[column], shares.total[column]);
  });
}
