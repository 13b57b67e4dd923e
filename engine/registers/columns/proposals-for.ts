import { closestCodes, VOCABULARIES } from '../../vocabularies';

/** Distinct unknown texts of a column that get a proposal: beyond this the column holds something else. */
const MAX_TEXTS = 100;
/** Longer texts are sentences, near no label. */
const MAX_LENGTH = 120;

/** Proposes labels of a list for texts that are in none, for the first hundred texts or so. */
export function proposalsFor(vocabulary: string): (text: string) => readonly string[] {
  const list = VOCABULARIES[vocabulary];
  const labels = new Map(list.entries.map(({ code, label }) => [code, label]));
  let texts = 0;
  return (text) =>
    text.length <= MAX_LENGTH && texts++ < MAX_TEXTS
      ? closestCodes(list, text).map((code) => labels.get(code) ?? code)
      : [];
}
