const LETTERS = new Map<string, string>();

/** One letter without its accent and in small; anything that would become longer stays as it is. */
function foldLetter(letter: string): string {
  const known = LETTERS.get(letter);
  if (known !== undefined) return known;
  const bare = letter === '’' ? "'" : letter.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const folded = bare.length === letter.length ? bare : letter;
  LETTERS.set(letter, folded);
  return folded;
}

/** Small letters without accents, each character in its place: what is found at n stands at n in the text. */
export const fold = (text: string): string => text.replaceAll(/[^\u0020-\u0040\u005b-\u007e]/g, foldLetter);

const STOP = new Set(
  'de des du la le les l d un une et ou a au aux en dans par pour avec sur ont ete est sont qui que ce ces ses son sa leur leurs nous notre dont plus se s n pas ne il elle c an annee ans autre autres etc soit lors suite cours y'.split(
    ' ',
  ),
);
const ENDINGS =
  /(?:ements|ement|ations|ation|iques|ique|eurs|eur|euses|euse|ales|ale|aux|elles|elle|els|el|ives|ive|ifs|if|ees|ee|es|e|s|x)$/;

const stem = (word: string): string => {
  const bare = word.replace(ENDINGS, '').slice(0, 7);
  return bare === '' ? word : bare;
};

/** The words that carry meaning, each by its stem, in their order. */
export const stemsOf = (text: string): string[] =>
  fold(text)
    .replaceAll('\u00ad', '')
    .split(/[^a-zœ]+/)
    .filter((word) => word.length > 1 && !STOP.has(word))
    .map(stem);
