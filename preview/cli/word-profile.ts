import { readFile } from 'node:fs/promises';
import { entryOf } from '@alupse/domain/catalogue';
import { unpackBook, type PhraseBook } from '@report/word/phrases';
import type { TableNames } from '@report/word/cells';
import type { Identities } from '@report/word/radar';

/** What the association ships about its reports: known phrases and what holds between their figures. */
export interface ReportProfile {
  readonly books: readonly PhraseBook[];
  readonly identities: Identities;
}

const FOLDER = new URL('../../profiles/alupse/report/', import.meta.url);
const BOOKS = ['phrases-2016.json', 'phrases-2023.json'];

export async function readReportProfile(): Promise<ReportProfile> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'));
  return {
    books: await Promise.all(BOOKS.map(async (name) => unpackBook(await read(name)))),
    identities: (await read('identities.json')) as Identities,
  };
}

/** Titles, units and columns of the tables of the catalogue. */
export function tableNamesOf(id: string): TableNames | undefined {
  const entry = entryOf(id);
  if (entry === undefined) return undefined;
  const isStatistic = entry.kind === 'statistic';
  const columns = isStatistic && entry.columns?.kind === 'items' ? entry.columns.items : [];
  return {
    title: entry.title,
    service: entry.service,
    unit: entry.unitLabel,
    base: isStatistic ? entry.base.label : '',
    multiple: isStatistic && entry.multiple === true,
    columns: new Map(columns.map(({ code, label }) => [code, label])),
  };
}
