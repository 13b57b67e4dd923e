import {
  type ColumnData,
  type ColumnSpec,
  columnOf,
  filledIn,
  knownRegister,
  NO_DATE,
  type ParsedRegister,
  type SourceBlock,
} from '../../registers';
import { counted, enumerate, quoted } from '../../text';
import type { Rule } from '../rule';
import type { Hit, RuleData } from '../rule-data';
import { yearOf } from '../wording';

const ABSENT =
  'Dites quelle colonne c’est si elle porte un autre titre\u00a0; sinon ajoutez-la. Sans elle, ces tableaux ne sont pas calculés.';

/** R01: a required column is missing from a recognised sheet. */
export const MISSING_COLUMN: Rule = {
  id: 'R01',
  title: 'Colonne obligatoire absente',
  severity: 'error',
  tables: 'column',
  remedy: ABSENT,
  *find(data) {
    for (const issue of data.issuesOf('missingColumn')) {
      const { register, sheet, field } = issue;
      if (register === null || field === null) continue;
      const header = columnOf(knownRegister(data.profile, register), field)?.header ?? '';
      yield { ...issue, message: absenceOf(data, register, field, header, sheet) };
    }
  },
};

/** S20: a column that tables need is in no sheet of its register, or not in all. R01 says it of a required one. */
export const ABSENT_COLUMN: Rule = {
  id: 'S20',
  title: 'Colonne absente dont des tableaux ont besoin',
  severity: 'error',
  tables: 'column',
  remedy: ABSENT,
  *find(data) {
    for (const [parsed, { key, header, required }] of columnsRead(data)) {
      if (required) continue;
      const { register } = parsed;
      const blocks = parsed.columns.has(key) ? (parsed.lacking?.get(key) ?? []) : parsed.sources;
      for (const block of blocks)
        yield at(data, register, block, key, absenceOf(data, register, key, header, block.sheet));
    }
  },
};

/** «La colonne « Clôture » manque dans la feuille « Dossiers » : 7 tableaux ne sont pas calculés.», and what it may be. */
function absenceOf(data: RuleData, register: string, field: string, header: string, sheet: string): string {
  const tables = data.tablesOf(register, field).length;
  const cost =
    tables === 0 ? '' : ` : ${counted(tables, 'tableau n’est pas calculé', 'tableaux ne sont pas calculés')}`;
  const like = Array.from(new Set(data.titlesLike(register, field)), quoted);
  const offered =
    like.length === 0 ? '' : ` C’est peut-être la colonne ${like.length === 1 ? like.join('') : enumerate(like)}.`;
  return `La colonne ${quoted(header)} manque dans la feuille ${quoted(sheet)}${cost}.${offered}`;
}

/** Fewer rows than this show nothing. */
const FEWEST = 3;
/** Rows of a year below which an empty column shows nothing, and the share of the other rows that must be filled. */
const MANY = 10;
const MOSTLY = 0.8;

const EMPTY = {
  id: 'S21',
  title: 'Colonne ou année vide',
  severity: 'warning',
} as const;

/** S21: a column is there and nobody filled it in, in a sheet or for the year. A required one is said row by row. */
export const EMPTY_COLUMN: Rule = {
  ...EMPTY,
  tables: 'column',
  remedy: 'Vérifiez que rien n’a été effacé. Les tableaux sont calculés comme si personne n’avait répondu.',
  *find(data) {
    for (const [parsed, spec] of columnsRead(data)) {
      const { key, header, required } = spec;
      const column = parsed.columns.get(key);
      if (!column || required) continue;
      const tables = counted(data.tablesOf(parsed.register, key).length, 'tableau la lit', 'tableaux la lisent');
      for (const block of parsed.sources) {
        if (block.rows.length < FEWEST || parsed.lacking?.get(key)?.includes(block)) continue;
        const when = whenEmpty(data, parsed, column, block);
        if (when !== null)
          yield at(data, parsed.register, block, key, `La colonne ${quoted(header)} est vide${when}, et ${tables}.`);
      }
    }
  },
};

/** '' when nothing of a block is filled in, « en 2016 » when nothing of the year is and most of the rest; else null. */
function whenEmpty(
  data: RuleData,
  { register }: ParsedRegister,
  column: ColumnData,
  { start, rows }: SourceBlock,
): string | null {
  const isFilled = filledIn(column);
  const years = yearsOfRows(data, register);
  let filled = 0;
  let ofYear = 0;
  let filledOfYear = 0;
  for (let row = start; row < start + rows.length; row++) {
    const has = Number(isFilled(row));
    filled += has;
    if (data.year === null || years?.(row) !== data.year) continue;
    ofYear++;
    filledOfYear += has;
  }
  if (filled === 0) return '';
  const others = rows.length - ofYear;
  return ofYear >= MANY && filledOfYear === 0 && filled >= others * MOSTLY ? ` en ${String(data.year)}` : null;
}

/** S21: a register without a row of a year in which its service kept others, or that stands between two of its own. */
export const EMPTY_YEAR: Rule = {
  ...EMPTY,
  tables: 'register',
  remedy:
    'Ajoutez les lignes de l’année, ou le fichier qui les contient. Sans elles, les tableaux les comptent pour zéro.',
  *find(data) {
    const kept = keptYears(data);
    for (const [register, own] of kept) {
      const { service, sheet } = knownRegister(data.profile, register);
      const [block] = data.parsed(register)?.sources ?? [];
      if (!block || own.size === 0) continue;
      const others = Array.from(kept).filter(([key]) => knownRegister(data.profile, key).service === service);
      const first = Math.min(...own.keys());
      const last = Math.max(...own.keys());
      const empty = new Set<number>();
      if (isBusy(own)) for (let year = first + 1; year < last; year++) if (!own.has(year)) empty.add(year);
      const { year } = data;
      if (year !== null && !own.has(year) && others.some(([, years]) => (years.get(year) ?? 0) >= MANY))
        empty.add(year);
      if (empty.size > 0)
        yield at(
          data,
          register,
          block,
          null,
          `${quoted(sheet)} n’a aucune ligne de ${enumerate([...empty].map(String))}.`,
        );
    }
  },
};

/** A register of so few rows that a year without one is nothing to speak of is not busy. */
const isBusy = (years: ReadonlyMap<number, number>): boolean =>
  Array.from(years.values()).reduce((sum, rows) => sum + rows, 0) >= MANY * years.size;

/** Rows by year of every register that has dates; years that a slip of the pen may have made are left out. */
function keptYears(data: RuleData): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const kept = new Map<string, ReadonlyMap<number, number>>();
  for (const register of Object.keys(data.profile.registers)) {
    const years = yearsOfRows(data, register);
    const count = data.parsed(register)?.count ?? 0;
    if (!years) continue;
    const rows = new Map<number, number>();
    for (let row = 0; row < count; row++) {
      const year = years(row);
      if (year !== null) rows.set(year, (rows.get(year) ?? 0) + 1);
    }
    kept.set(register, new Map(Array.from(rows).filter(([, own]) => own >= Math.max(FEWEST, count * SLIPS))));
  }
  return kept;
}

/** Share of the rows below which a year may be one of typing errors. */
const SLIPS = 0.02;

/** The year a row states, else that of its date; null where a register has neither. */
function yearsOfRows(data: RuleData, register: string): ((row: number) => number | null) | null {
  const { mainDate, statedYear } = knownRegister(data.profile, register);
  const columns = data.columns(register);
  if (!columns || (mainDate === undefined && statedYear === undefined)) return null;
  const stated = statedYear === undefined ? () => NaN : columns.number(statedYear);
  const date = mainDate === undefined ? () => NO_DATE : columns.date(mainDate);
  return (row) => {
    if (!Number.isNaN(stated(row))) return stated(row);
    return date(row) === NO_DATE ? null : yearOf(date(row));
  };
}

/** The columns of the registers at hand that a table reads. */
function* columnsRead(data: RuleData): Iterable<readonly [ParsedRegister, ColumnSpec]> {
  for (const register of Object.keys(data.profile.registers)) {
    const parsed = data.parsed(register);
    if (!parsed) continue;
    for (const column of knownRegister(data.profile, register).columns)
      if (!(column.personal && column.type === 'text') && data.tablesOf(register, column.key).length > 0)
        yield [parsed, column];
  }
}

/** At the title of a column; of one that is not there, at the row of titles. */
const at = (data: RuleData, register: string, block: SourceBlock, field: string | null, message: string): Hit => ({
  register,
  file: block.file,
  sheet: block.sheet,
  row: data.headerRow(register, block),
  column: field === null ? 0 : data.placeOf(block, field),
  field,
  message,
});
