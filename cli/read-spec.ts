import { readFile, stat } from 'node:fs/promises';
import { Refused } from './refused';

/** Longer than any request of names and codes. */
const MOST_BYTES = 200_000;

/**
 * The request in a file, as JSON. What it asks is checked by whoever receives it.
 *
 * @throws Refused SPEC_NOT_FOUND, SPEC_TOO_LARGE, NOT_JSON
 */
export async function readSpec(file: string): Promise<unknown> {
  let text;
  try {
    if ((await stat(file)).size > MOST_BYTES) throw new Refused('SPEC_TOO_LARGE', 'La demande est trop grande.');
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('SPEC_NOT_FOUND', `Le fichier de la demande ne peut pas être lu : ${file}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new Refused(
      'NOT_JSON',
      'La demande n’est pas du JSON : vérifiez les guillemets, les virgules et les accolades.',
    );
  }
}
