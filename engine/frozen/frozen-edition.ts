import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isoPeriod } from '../calendar';
import { AppError, type StatisticsAnswer } from '../contract';
import type { DisclosurePolicy, Published, Statement } from '../disclosure';
import { madeWith, type MadeWith, type Profile } from '../profile';

/** A printed count as an edition keeps it: names and codes of the profile, and the count. */
export interface KeptStatement {
  readonly table: string;
  readonly line: string;
  readonly column: string | null;
  readonly unit: string;
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly count: number;
}

/**
 * What was printed when a report came out: aggregates alone, with what they were made with. It stays as it is: its hash
 * says so.
 */
export interface FrozenEdition {
  readonly format: 1;
  /** ISO day. */
  readonly frozenOn: string;
  /** Who froze it, as typed; '' where nobody said. */
  readonly by: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly policy: string;
  readonly madeWith: MadeWith;
  /** The published tables in full. */
  readonly answer: StatisticsAnswer;
  readonly statements: readonly KeptStatement[];
  /** SHA-256 of all the rest, 64 hexadecimal digits. */
  readonly hash: string;
}

/** Freezes what was just published. */
export function freezeEdition(
  profile: Profile,
  policy: DisclosurePolicy,
  { answer, statements }: Pick<Published, 'answer' | 'statements'>,
  { on, by }: { readonly on: string; readonly by: string },
): FrozenEdition {
  const content = {
    format: 1 as const,
    frozenOn: on,
    by,
    period: isoPeriod(answer.period),
    policy: policy.version,
    madeWith: madeWith(profile),
    answer,
    statements: statements.map((one) => ({
      ...one,
      where: Object.fromEntries([...one.where].map(([variable, codes]) => [variable, [...codes].sort()])),
    })),
  };
  return { ...content, hash: hashOf(content) };
}

const hashOf = (content: Omit<FrozenEdition, 'hash'>): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))));

/**
 * An edition as a file or a workbook holds it.
 *
 * @throws AppError EDITION_CHANGED for what is no edition, or was changed since: its figures are not those that came out
 */
export function readEdition(value: unknown): FrozenEdition {
  const found = value as Partial<Record<keyof FrozenEdition, unknown>> | null;
  if (typeof found !== 'object' || found === null || found.format !== 1 || !Array.isArray(found.statements))
    throw new AppError('EDITION_CHANGED');
  const { hash, ...content } = value as FrozenEdition;
  if (hash !== hashOf(content)) throw new AppError('EDITION_CHANGED');
  return value as FrozenEdition;
}

/** What an edition printed, count by count. */
export const statementsOf = ({ statements }: Pick<FrozenEdition, 'statements'>): Statement[] =>
  statements.map(({ where, ...one }) => ({
    ...one,
    where: new Map(Object.entries(where).map(([variable, codes]) => [variable, new Set(codes)])),
  }));

/** The same for the audit of the next: it names the edition in the place of its tables. */
export const statementsBefore = (edition: FrozenEdition): Statement[] =>
  statementsOf(edition).map((one) => ({
    ...one,
    table: `édition figée ${edition.answer.year} : ${edition.answer.tables.find(({ id }) => id === one.table)?.title ?? one.table}`,
  }));

/** What an edition of the period before printed, as the tables of this period name it: the same units, a year before. */
export const statementsOfYearBefore = (edition: FrozenEdition): Statement[] =>
  statementsBefore(edition).flatMap((one) => (one.unit.endsWith('@-1') ? [] : [{ ...one, unit: `${one.unit}@-1` }]));
