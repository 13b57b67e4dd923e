import { OFF_LIST } from '../../contract';
import { listOf } from '../../vocabularies';
import { columnOf, registerOf, type RegistersProfile } from '../register-spec';
import type { Answers, HashedValues } from './answers';
import { MAX_WRITING } from './hash-writing';

type Shape = Readonly<Record<string, unknown>>;

/** Longer than any title or label: not something this program kept. */
const MAX_TEXT = MAX_WRITING;
const MAX_ROW = 1_048_576;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;
const isLetters = (value: unknown, count: number): value is string =>
  typeof value === 'string' && value.length === count && /^[a-p]*$/.test(value);
const isFile = (value: unknown): value is string | null => value === null || isText(value);
const isWhole = (value: unknown, least: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= MAX_ROW;

/**
 * The answers that were kept in a workbook, as they were given; what has not their shape, or names a register, field or
 * code the profile does not have, is left out entry by entry. Earlier versions kept the writings themselves: they are
 * read. Never throws: a workbook can hold anything.
 */
export function parseAnswers(profile: RegistersProfile, kept: unknown): Answers {
  const all: Shape = isShape(kept) ? kept : {};
  const isRegister = (value: unknown): value is string => isText(value) && registerOf(profile, value) !== undefined;
  const isVocabulary = (value: unknown): value is string => isText(value) && Object.hasOwn(profile.lists, value);
  const isFieldOf = (register: string, value: unknown): value is string => {
    const spec = registerOf(profile, register);
    return spec !== undefined && isText(value) && columnOf(spec, value) !== undefined;
  };
  const isCodeOf = (vocabulary: string, value: unknown): value is string =>
    value === OFF_LIST || listOf(profile, vocabulary).entries.some(({ code }) => code === value);
  const hashedIn = ({ salt, values }: Shape): readonly HashedValues[] => {
    if (!isLetters(salt, 32)) return [];
    const read = entries(values, ({ vocabulary, hash, code }) =>
      isVocabulary(vocabulary) && isLetters(hash, 16) && isCodeOf(vocabulary, code) ? [{ vocabulary, hash, code }] : [],
    );
    return [{ salt, values: read }];
  };
  return {
    sheets: entries(all['sheets'], ({ file, sheet, register }) =>
      isFile(file) && isText(sheet) && (register === null || isRegister(register)) ? [{ file, sheet, register }] : [],
    ),
    headers: entries(all['headers'], ({ file, sheet, row }) =>
      isFile(file) && isText(sheet) && isWhole(row, 1) ? [{ file, sheet, row }] : [],
    ),
    columns: entries(all['columns'], ({ register, header, nth, field }) =>
      isRegister(register) && isText(header) && isWhole(nth, 0) && (field === null || isFieldOf(register, field))
        ? [{ register, header, nth, field }]
        : [],
    ),
    values: entries(all['values'], ({ vocabulary, text, code }) =>
      isVocabulary(vocabulary) && isText(text) && isCodeOf(vocabulary, code) ? [{ vocabulary, text, code }] : [],
    ),
    hashed: entries(all['hashed'], hashedIn),
  };
}

const entries = <T>(kept: unknown, parse: (entry: Shape) => readonly T[]): readonly T[] =>
  Array.isArray(kept) ? kept.flatMap((entry: unknown) => (isShape(entry) ? parse(entry) : [])) : [];
