import { readFile, stat } from 'node:fs/promises';
import { UsageError } from './usage-error';

/** Why a file gave no value. */
export type JsonFault = 'missing' | 'tooLarge' | 'notJson';

/** More than every list that a command writes and takes back, lists of figures of a long report included. */
const MOST_BYTES = 20_000_000;

const WORDS: Readonly<Record<JsonFault, string>> = {
  missing: 'fichier introuvable',
  tooLarge: 'fichier trop grand',
  notJson: 'ce n’est pas du JSON (une virgule, un guillemet ou une accolade manque, ou il y en a un de trop ?)',
};

/**
 * The value in a JSON file, with or without a byte order mark. It is weighed before it is read; what it holds is checked
 * by whoever receives it.
 *
 * @param mostBytes of a file that can only be small
 * @param refusal what is thrown; by default a UsageError that names the file
 */
export async function readJson(
  file: string,
  {
    mostBytes = MOST_BYTES,
    refusal = (fault) => new UsageError(`${file} : ${WORDS[fault]}`),
  }: { readonly mostBytes?: number; readonly refusal?: (fault: JsonFault) => Error } = {},
): Promise<unknown> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw refusal('missing');
  if (size > mostBytes) throw refusal('tooLarge');
  const text = await readFile(file, 'utf8').catch(() => {
    throw refusal('missing');
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw refusal('notJson');
  }
}
