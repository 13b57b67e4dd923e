import { OFF_LIST } from '../../contract';
import { findCode, listOf, lookupKey } from '../../vocabularies';
import { addressOf } from '../a1';
import { codesOfText } from '../parse/codes-of-text';
import { isExcelError } from '../parse/excel-error';
import type { CellValue, RawWorkbook } from '../raw';
import type { RegistersRead } from '../read-registers';
import { columnOf, registerOf, type RegistersProfile, vocabularyOf } from '../register-spec';
import { withoutWritings } from './answer-question';
import type { Answers, ColumnName } from './answers';
import { WritingHash } from './hash-writing';

/** A writing of a coded column as a cell that was read holds it. */
export interface MetWriting {
  readonly text: string;
  readonly cells: number;
  /** The first of them. */
  readonly file: string | null;
  readonly sheet: string;
  readonly address: string;
}

/** One answer that is kept. */
export type KeptAnswer = { readonly id: string } & (
  | {
      readonly kind: 'sheet';
      readonly file: string | null;
      readonly sheet: string;
      /** Null: none, the sheet is left aside. */
      readonly register: string | null;
      /** False: no workbook that was read has this sheet. */
      readonly present: boolean;
    }
  | {
      readonly kind: 'header';
      readonly file: string | null;
      readonly sheet: string;
      readonly row: number;
      readonly present: boolean;
    }
  | { readonly kind: 'column'; readonly register: string; readonly column: ColumnName; readonly field: string | null }
  | {
      readonly kind: 'writing';
      readonly vocabulary: string;
      readonly code: string;
      /** Null: no cell that was read holds it any more, and only its hash is known. */
      readonly met: MetWriting | null;
      /** What is kept: the writing of an earlier version, or a hash and the letters it was keyed with. */
      readonly of: { readonly text: string } | { readonly salt: string; readonly hash: string };
    }
);

/** What a reading gave, as far as answers are about it. */
type Read = Pick<RegistersRead, 'registers' | 'places'> & { readonly workbooks: readonly RawWorkbook[] };

/**
 * The answers that are kept, in the order in which they were asked: sheets, headers, columns, writings. A writing is
 * looked for in the cells of the registers that were read, the way the reading itself looks it up.
 */
export function keptAnswers(profile: RegistersProfile, read: Read, answers: Answers): readonly KeptAnswer[] {
  const isPresent = ({ file, sheet }: { readonly file: string | null; readonly sheet: string }): boolean =>
    read.workbooks.some((one) => one.file === file && one.sheets.some(({ name }) => name === sheet));
  const writings: WritingAnswer[] = [
    ...answers.values.map(({ vocabulary, code, text }) => ({ vocabulary, code, of: { text } })),
    ...answers.hashed.flatMap(({ salt, values }) =>
      values.map(({ vocabulary, code, hash }) => ({ vocabulary, code, of: { salt, hash } })),
    ),
  ];
  const met = metWritings(profile, read, answers, writings);
  return [
    ...answers.sheets.map((said) => ({ ...said, kind: 'sheet' as const, present: isPresent(said) })),
    ...answers.headers.map((said) => ({ ...said, kind: 'header' as const, present: isPresent(said) })),
    ...answers.columns.map(({ register, header, nth, field }) => ({
      kind: 'column' as const,
      register,
      column: { header, nth },
      field,
    })),
    ...writings.map((said) => ({ ...said, kind: 'writing' as const, met: met.get(keyOf(said)) ?? null })),
  ].map((kept, index) => ({ ...kept, id: `${kept.kind} ${index}` }));
}

/** The answers without this one: what it was about is asked again, where it still arises. */
export function withoutAnswer(answers: Answers, kept: KeptAnswer): Answers {
  switch (kept.kind) {
    case 'sheet':
      return { ...answers, sheets: answers.sheets.filter((one) => !isSameSheet(one, kept)) };
    case 'header':
      return { ...answers, headers: answers.headers.filter((one) => !isSameSheet(one, kept)) };
    case 'column': {
      const { register, column } = kept;
      const isSame = (one: Answers['columns'][number]): boolean =>
        one.register === register && one.header === column.header && one.nth === column.nth;
      return { ...answers, columns: answers.columns.filter((one) => !isSame(one)) };
    }
    case 'writing': {
      const { vocabulary, of, met } = kept;
      // Said twice, as written and as a hash, it would come back.
      if ('text' in of || met !== null)
        return withoutWritings(answers, vocabulary, ['text' in of ? of.text : (met?.text ?? '')]);
      const hashed = answers.hashed.map(({ salt, values }) => ({
        salt,
        values: values.filter((one) => salt !== of.salt || one.vocabulary !== vocabulary || one.hash !== of.hash),
      }));
      return { ...answers, hashed };
    }
  }
}

interface Sheet {
  readonly file: string | null;
  readonly sheet: string;
}
const isSameSheet = (one: Sheet, other: Sheet): boolean => one.file === other.file && one.sheet === other.sheet;

type WritingAnswer = Pick<Extract<KeptAnswer, { readonly kind: 'writing' }>, 'vocabulary' | 'code' | 'of'>;

const keyOf = ({ vocabulary, of }: WritingAnswer): string =>
  'text' in of ? `${vocabulary}/${of.text}` : `${vocabulary}/${of.salt}/${of.hash}`;

/** The cells of the coded columns whose writing somebody said something about, by the key of the answer. */
function metWritings(
  profile: RegistersProfile,
  { registers, places, workbooks }: Read,
  { hashed }: Answers,
  writings: readonly WritingAnswer[],
): ReadonlyMap<string, MetWriting> {
  const met = new Map<string, { -readonly [K in keyof MetWriting]: MetWriting[K] }>();
  const codes = new Map(writings.map((one) => [keyOf(one), one.code]));
  if (codes.size === 0) return met;
  // Of several workbooks the last one that says it counts, as at the reading.
  const hashes = hashed.map(({ salt }) => new WritingHash(salt)).reverse();
  const keysOf = (vocabulary: string, text: string): readonly string[] =>
    [
      `${vocabulary}/${lookupKey(text)}`,
      ...hashes.map((hash) => `${vocabulary}/${hash.salt}/${hash.of(vocabulary, text)}`),
    ].filter((key) => codes.has(key));
  for (const [key, { sources }] of registers) {
    const spec = registerOf(profile, key);
    for (const block of sources) {
      const raw = workbooks.find(({ file }) => file === block.file)?.sheets.find(({ name }) => name === block.sheet);
      for (const [field, column] of places.get(block) ?? []) {
        const known = spec && columnOf(spec, field);
        const vocabulary = known === undefined ? null : vocabularyOf(known);
        if (known === undefined || vocabulary === null || raw === undefined) continue;
        const said = writingsSaid(profile, known.type === 'codes', vocabulary, keysOf, codes);
        for (const row of block.rows) {
          const value = raw.values[row - 1 - raw.firstRow]?.[column - raw.firstColumn] ?? '';
          for (const { answer, text } of said(value)) {
            const before = met.get(answer);
            if (before !== undefined) before.cells++;
            else {
              const { file, sheet } = block;
              met.set(answer, { text, cells: 1, file, sheet, address: addressOf(row, column) });
            }
          }
        }
      }
    }
  }
  return met;
}

interface Said {
  readonly answer: string;
  readonly text: string;
}

/** What was said of the writings of a cell; each distinct value is looked up once. */
function writingsSaid(
  profile: RegistersProfile,
  several: boolean,
  vocabulary: string,
  keysOf: (vocabulary: string, text: string) => readonly string[],
  codes: ReadonlyMap<string, string>,
): (value: CellValue) => readonly Said[] {
  const list = listOf(profile, vocabulary);
  const known = new Map<CellValue, readonly Said[]>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const said: Said[] = [];
    const find = (text: string): number | null => {
      const listed = findCode(list, text);
      if (listed !== null) return listed;
      const answered = keysOf(vocabulary, text);
      for (const answer of answered)
        if (!said.some((one) => one.answer === answer)) said.push({ answer, text: text.trim() });
      const code = codes.get(answered[0] ?? '') ?? OFF_LIST;
      const entry = code === OFF_LIST ? -1 : list.entries.findIndex((one) => one.code === code);
      return entry < 0 ? null : entry;
    };
    if (typeof value !== 'boolean' && value !== '' && !(typeof value === 'string' && isExcelError(value))) {
      if (several) codesOfText(String(value), find);
      else find(String(value));
    }
    known.set(value, said);
    return said;
  };
}
