import { closestCodes, likelyCode, listOf, lookupKey, type Vocabulary } from '../../vocabularies';
import { addressOf } from '../a1';
import type { Replay } from '../answers/replay';
import type { ParseIssue } from '../parse/parse-issue';
import { codesOfText } from '../parse/codes-of-text';
import { isExcelError } from '../parse/excel-error';
import type { Question } from './question';
import type { CellValue, RawSheet, RawWorkbook } from '../raw';
import { columnOf, type ColumnSpec, registerOf, type RegistersProfile, vocabularyOf } from '../register-spec';

/** More questions than this nobody answers: the most frequent writings come first. */
const MAX_QUESTIONS = 40;
const MAX_ADDRESSES = 5;
/** From so many cells on, a writing is the way this person writes the label: it is mapped, not corrected cell by cell. */
const HABIT = 10;
/** Writings that are compared with one another, the most frequent first: more are no spellings of a few labels. */
const MAX_WRITINGS = 150;
/** Distinct values of a field that are looked at: with more of them it holds something else. */
const MAX_VALUES = 200;
/** Longer writings are sentences, not values of a list. */
const MAX_LENGTH = 80;
/** So are cells longer than this, whether they hold one value or several. */
const MAX_CELL = 200;

const KINDS: ReadonlySet<ParseIssue['kind']> = new Set(['unlisted', 'unknownCountry', 'unreadableAnswer']);

type Address = Extract<Question, { readonly kind: 'whichCode' }>['addresses'][number];

/** One writing that is in no list, whatever its case, accents and punctuation. */
interface Writing {
  readonly register: string;
  readonly field: string;
  readonly vocabulary: string;
  readonly list: Vocabulary;
  readonly text: string;
  readonly addresses: Address[];
  cells: number;
  /** Those in files that were added: nothing is ever written there. */
  cellsElsewhere: number;
}

/** The writings a cell of a field holds. */
type WritingsIn = (value: CellValue) => readonly Writing[];

/**
 * What the writings in no list mean, the most frequent first. Writings of one list that can only mean the same label,
 * or differ from one another by a slip of the pen, are one question. Writings that can only mean one label are for
 * their correction, and not asked, unless they are a habit or stand in files that are never written; a writing somebody
 * was asked about is not asked about again.
 */
export function codeQuestions(
  profile: RegistersProfile,
  raws: readonly RawWorkbook[],
  issues: readonly ParseIssue[],
  replay: Replay,
): Question[] {
  const writings = Array.from(writingsOf(profile, raws, issues, replay).values())
    .sort((one, other) => other.cells - one.cells)
    .slice(0, MAX_WRITINGS);
  const clusters = new Map<string, Writing[]>();
  for (const writing of writings) {
    const key = clusterOf(writing, clusters);
    clusters.set(key, [...(clusters.get(key) ?? []), writing]);
  }
  return Array.from(clusters.values())
    .filter((cluster) => !isSlip(cluster))
    .map(questionOf)
    .sort((one, other) => other.cells - one.cells)
    .slice(0, MAX_QUESTIONS);
}

/** Slips of the pen for one label: in the open workbook they are corrected, and one cell is worth no list anywhere. */
function isSlip(cluster: readonly Writing[]): boolean {
  const [first] = cluster;
  if (first === undefined || likelyCode(first.list, first.text) === null) return false;
  const cells = sumOf(cluster, 'cells');
  return cells === 1 || (cells < HABIT && sumOf(cluster, 'cellsElsewhere') === 0);
}

const sumOf = (cluster: readonly Writing[], count: 'cells' | 'cellsElsewhere'): number =>
  cluster.reduce((sum, writing) => sum + writing[count], 0);

function questionOf(cluster: readonly Writing[]) {
  const [first] = cluster;
  if (first === undefined) throw new RangeError('An empty cluster.');
  const { register, field, vocabulary, list, text } = first;
  const likely = likelyCode(list, text);
  return {
    kind: 'whichCode' as const,
    id: JSON.stringify(['whichCode', vocabulary, lookupKey(text)]),
    register,
    field,
    vocabulary,
    text,
    texts: cluster.map((writing) => writing.text),
    cells: sumOf(cluster, 'cells'),
    addresses: cluster.flatMap(({ addresses }) => addresses).slice(0, MAX_ADDRESSES),
    codes: Array.from(new Set([...(likely === null ? [] : [likely]), ...closestCodes(list, text)])),
  };
}

/** The cluster a writing belongs to: that of the label it must mean, else that of a writing nearly like it, else its own. */
function clusterOf({ vocabulary, list, text }: Writing, clusters: ReadonlyMap<string, readonly Writing[]>): string {
  const label = likelyCode(list, text);
  if (label !== null) return `${vocabulary}/label/${label}`;
  const heads = Array.from(clusters).flatMap(([key, [head]]) =>
    head?.vocabulary === vocabulary && !key.startsWith(`${vocabulary}/label/`) ? [{ key, label: head.text }] : [],
  );
  const like = likelyCode({ entries: heads.map((head) => ({ code: head.key, label: head.label, aliases: [] })) }, text);
  return like ?? `${vocabulary}/text/${lookupKey(text)}`;
}

function writingsOf(
  profile: RegistersProfile,
  raws: readonly RawWorkbook[],
  issues: readonly ParseIssue[],
  replay: Replay,
): ReadonlyMap<string, Writing> {
  const writings = new Map<string, Writing>();
  const sheetOf = sheetFinder(raws);
  const fields = new Map<string, WritingsIn>();
  const writingsIn = (register: string, spec: ColumnSpec | undefined): WritingsIn => {
    const vocabulary = spec === undefined ? null : vocabularyOf(spec);
    if (spec === undefined || vocabulary === null) return () => [];
    const make = (value: CellValue) =>
      textsOf(spec, vocabulary, String(value), replay).map((text) => {
        const key = `${vocabulary}/${lookupKey(text)}`;
        const before = writings.get(key);
        const writing = before ?? {
          register,
          field: spec.key,
          vocabulary,
          list: listOf(profile, vocabulary),
          text,
          addresses: [],
          cells: 0,
          cellsElsewhere: 0,
        };
        writings.set(key, writing);
        return writing;
      });
    return ofFirstValues(make);
  };
  const cellsOf = ({ register, field, file, sheet }: ParseIssue) => {
    const name = `${register ?? ''}/${field ?? ''}`;
    const of = register === null ? undefined : registerOf(profile, register);
    const spec = of && field !== null ? columnOf(of, field) : undefined;
    const read = fields.get(name) ?? (register === null ? () => [] : writingsIn(register, spec));
    fields.set(name, read);
    return { register, field, file, sheet, read, raw: sheetOf(file, sheet) };
  };
  let column: ReturnType<typeof cellsOf> | null = null;
  for (const issue of issues) {
    if (!KINDS.has(issue.kind)) continue;
    // The issues of a column follow one another: it is looked up once.
    if (column === null || !isIn(column, issue)) column = cellsOf(issue);
    const { file, sheet, raw, read } = column;
    const value = raw?.values[issue.row - 1 - raw.firstRow]?.[issue.column - raw.firstColumn] ?? '';
    for (const writing of read(value)) {
      writing.cells++;
      if (file !== null) writing.cellsElsewhere++;
      if (writing.addresses.length < MAX_ADDRESSES)
        writing.addresses.push({ file, sheet, address: addressOf(issue.row, issue.column) });
    }
  }
  return writings;
}

type Column = Pick<ParseIssue, 'register' | 'field' | 'file' | 'sheet'>;
const isIn = (column: Column, { register, field, file, sheet }: Column): boolean =>
  column.field === field && column.register === register && column.sheet === sheet && column.file === file;

/** The texts of a cell that are in no list, those nobody is asked about left out. */
function textsOf(spec: ColumnSpec, vocabulary: string, value: string, replay: Replay): readonly string[] {
  const texts =
    spec.type === 'codes' ? codesOfText(value, (text) => replay.codeOf(vocabulary, text)).unlisted : [value];
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= MAX_LENGTH && !isExcelError(text))
    .filter((text) => !replay.hasValue(vocabulary, text));
}

/** What is made of a value, made once; nothing of values after the first distinct ones. */
function ofFirstValues(make: WritingsIn): WritingsIn {
  const values = new Map<CellValue, readonly Writing[]>();
  return (value) => {
    if (typeof value === 'string' && value.length > MAX_CELL) return [];
    const known = values.get(value);
    if (known !== undefined || values.size >= MAX_VALUES) return known ?? [];
    const made = make(value);
    values.set(value, made);
    return made;
  };
}

/** Finds a sheet by file and name; the first workbook of a file counts. */
function sheetFinder(raws: readonly RawWorkbook[]): (file: string | null, sheet: string) => RawSheet | undefined {
  const sheets = new Map<string, RawSheet>();
  for (const raw of [...raws].reverse()) for (const one of raw.sheets) sheets.set(`${raw.file ?? ''}/${one.name}`, one);
  return (file, sheet) => sheets.get(`${file ?? ''}/${sheet}`);
}
