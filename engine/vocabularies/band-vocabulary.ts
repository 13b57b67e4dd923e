import type { Band, Vocabulary } from './vocabulary';

/** The bands as a code list: entry k is band k. */
export const bandVocabulary = (bands: readonly Band[]): Vocabulary => ({
  entries: bands.map(({ code, label }) => ({ code, label, aliases: [] })),
});
