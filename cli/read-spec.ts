import { type JsonFault, readJson } from './read-json';
import { Refused } from './refused';

/** Longer than any request of names and codes. */
const MOST_BYTES = 200_000;

const refusals = (file: string): Readonly<Record<JsonFault, readonly [code: string, sentence: string]>> => ({
  missing: ['SPEC_NOT_FOUND', `Le fichier de la demande ne peut pas être lu : ${file}`],
  tooLarge: ['SPEC_TOO_LARGE', 'La demande est trop grande.'],
  notJson: ['NOT_JSON', 'La demande n’est pas du JSON : vérifiez les guillemets, les virgules et les accolades.'],
});

/**
 * The request in a file, as JSON. What it asks is checked by whoever receives it.
 *
 * @throws Refused SPEC_NOT_FOUND, SPEC_TOO_LARGE, NOT_JSON
 */
export const readSpec = (file: string): Promise<unknown> =>
  readJson(file, { mostBytes: MOST_BYTES, refusal: (fault) => new Refused(...refusals(file)[fault]) });
