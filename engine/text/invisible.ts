/** Those that word processors and web pages leave behind, by the names Word gives them in French; others by their code. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'trait d’union conditionnel'],
  ['\u200b', 'espace sans largeur'],
  ['\u200e', 'marque de gauche à droite'],
]);

/** Signs nobody sees: those that Unicode calls format or control signs. New lines and tabs are seen. */
const INVISIBLE = /(?![\t\n\r])[\p{Cf}\p{Cc}]/gu;

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The signs in a text that nobody sees, each once, by name and code; null when there are none. */
export function invisibleIn(text: string): string | null {
  const signs = new Set(text.match(INVISIBLE));
  if (signs.size === 0) return null;
  return Array.from(signs, (sign) => {
    const name = NAMES.get(sign);
    return name === undefined ? codeOf(sign) : `${name} (${codeOf(sign)})`;
  }).join(', ');
}

/** A text without what nobody sees in it. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** A text with what nobody sees in it shown by its code: «Vio⟨U+00AD⟩lence». */
export const withInvisible = (text: string): string => text.replace(INVISIBLE, (sign) => `⟨${codeOf(sign)}⟩`);
