import { parseArgs } from 'node:util';
import { editionFor, editionKeys } from '@report/engine/catalogue';
import { ALL_TABLES } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { UsageError } from './usage-error';

export const wordUsage = (profile: Profile): string => `Usage :
  npm run word -- draft --registers a.xlsx [b.xlsx …] --year 2024 [--edition ${editionKeys(profile).join('|')}] [--template modele.docx] --out brouillon.docx
  npm run word -- update rapport.docx --registers a.xlsx …|--expected chiffres.json --year 2024 [--list liste.json] [--answers liste.json] [--accept liste.json|--all] [--tracked] --out nouveau.docx
  npm run word -- radar rapport.docx [--registers a.xlsx …|--expected chiffres.json] [--year 2024] [--last rapport-precedent.docx] [--accepted ecarts.json] [--json radar.json]\n  Partout : [--profile NOM]`;

export interface WordArguments {
  readonly command: 'draft' | 'update' | 'radar';
  readonly document: string | null;
  readonly registers: readonly string[];
  readonly expected: string | null;
  readonly year: number | null;
  readonly edition: string;
  readonly template: string | null;
  readonly out: string | null;
  readonly list: string | null;
  readonly accept: string | null;
  /** A list in which unknown figures were given the reference of their cell. */
  readonly answers: string | null;
  readonly accepted: string | null;
  /** Report of a year before. */
  readonly last: string | null;
  readonly json: string | null;
  readonly all: boolean;
  readonly tracked: boolean;
  /** Of what may be published alone. */
  readonly publish: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** @throws UsageError */
export function readWordArguments(profile: Profile, argv: readonly string[]): WordArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        registers: { type: 'string', multiple: true },
        expected: text,
        year: text,
        edition: text,
        template: text,
        out: text,
        list: text,
        accept: text,
        answers: text,
        accepted: text,
        last: text,
        json: text,
        all: flag,
        tracked: flag,
        publish: flag,
        profile: text,
      },
    });
  } catch {
    throw new UsageError('option inconnue ou sans valeur');
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (command !== 'draft' && command !== 'update' && command !== 'radar')
    throw new UsageError('la commande est draft, update ou radar');
  // «--registers a.xlsx b.xlsx»: the files after the first one stand alone.
  const isWorkbook = (file: string): boolean => /\.xls[xm]$/i.test(file);
  const documents = files.filter((file) => !isWorkbook(file));
  const registers = [...(values.registers ?? []), ...files.filter(isWorkbook)];
  if (documents.length > 1) throw new UsageError('un seul rapport à la fois');
  if (command !== 'draft' && documents.length === 0) throw new UsageError('aucun rapport .docx');
  if (command === 'draft' && registers.length === 0) throw new UsageError('--registers manque');
  if (values.last !== undefined && command !== 'radar') throw new UsageError('--last ne va qu’avec radar');
  const year = yearOf(values.year);
  const hasFigures = registers.length > 0 || values.expected !== undefined;
  if (registers.length > 0 && values.expected !== undefined)
    throw new UsageError('--registers ou --expected, pas les deux');
  if (command === 'update' && !hasFigures) throw new UsageError('--registers ou --expected manque');
  if (hasFigures && year === null) throw new UsageError('--year manque');
  if (values.accept !== undefined && values.all === true) throw new UsageError('--accept ou --all, pas les deux');
  const writes = command === 'draft' || values.all === true || values.accept !== undefined;
  if (writes && values.out === undefined) throw new UsageError('--out manque');
  const edition = values.edition ?? (year === null ? ALL_TABLES : editionFor(profile, year));
  const editions = editionKeys(profile);
  if (!editions.includes(edition)) throw new UsageError(`--edition attend ${editions.join(' ou ')}`);
  return {
    command,
    document: documents[0] ?? null,
    registers,
    expected: values.expected ?? null,
    year,
    edition,
    template: values.template ?? null,
    out: values.out ?? null,
    list: values.list ?? null,
    accept: values.accept ?? null,
    answers: values.answers ?? null,
    accepted: values.accepted ?? null,
    last: values.last ?? null,
    json: values.json ?? null,
    all: values.all === true,
    tracked: values.tracked === true,
    publish: values.publish === true,
  };
}

function yearOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const year = Number(value);
  if (!/^\d{4}$/.test(value) || year < 1990 || year > 2100)
    throw new UsageError('--year attend une année, par exemple 2016');
  return year;
}
