import { readFile } from 'node:fs/promises';
import { ALL_TABLES } from '@report/engine/contract';
import { madeWithText, type Profile } from '@report/engine/profile';
import { atOnce } from '@report/engine/registers';
import { VERSION_WORDS } from '@report/word/docx';
import type { Draft } from '@report/word/draft';
import { draftRequest, draftWithMemory } from '@report/word/report';
import { loadReport } from './load-report';
import type { Say } from './run-command';
import { UsageError } from './usage-error';
import type { WordArguments } from './word-arguments';
import { publishedVersion, tablesFrom } from './word-figures';
import { writeOut } from './write-json';

interface DraftFrom {
  readonly registers: readonly string[];
  readonly year: number;
  readonly edition: string;
  /** File of a template; null: plain styles. */
  readonly template: string | null;
  /** Of what may be published alone: as it was frozen, where it was. */
  readonly publish?: boolean;
}

/** The chapters of figures of a report, with what its figures state along. */
export async function draftOf(
  profile: Profile,
  { registers, year, edition, template, publish = false }: DraftFrom,
  options: { readonly say: Say; readonly signal: AbortSignal },
): Promise<Draft> {
  const version = publish ? await publishedVersion(registers, year) : 'internal';
  const tablesOf = await tablesFrom(profile, registers, year, { ...options, version });
  const [ofEdition, ofAll] = [await tablesOf(edition), await tablesOf(ALL_TABLES)];
  const request = {
    ...draftRequest(profile, await loadReport(profile), { ofEdition, ofAll }),
    madeWith: version === 'internal' ? madeWithText(profile) : `${madeWithText(profile)} · ${VERSION_WORDS[version]}`,
  };
  const base = template === null ? null : new Uint8Array(await readFile(template));
  return atOnce(draftWithMemory(request, base));
}

/** Writes the chapters of figures of a report as a Word document. */
export async function draftCommand(
  profile: Profile,
  options: WordArguments,
  say: Say,
  signal: AbortSignal,
): Promise<void> {
  const { year, out } = options;
  if (year === null || out === null) throw new UsageError('--year et --out manquent');
  const { bytes, tables, sentences, charts } = await draftOf(profile, { ...options, year }, { say, signal });
  await writeOut(out, bytes);
  say(`${tables} tableaux, ${sentences} phrases, ${charts} graphiques. Écrit : ${out}`);
  say(
    'Relisez les passages surlignés : ils demandent une phrase de votre main. Dans Word, F9 met la table des matières à jour.',
  );
}
