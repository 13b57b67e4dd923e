import { fold } from '../text';

/** Words that go with a figure: when it changes, they may say what is no longer so. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:plus de|moins de|pres de|presque|environ|a peine|au moins|au plus|quelque|autour de)\b/,
    'une approximation («\u00a0plus de\u00a0», «\u00a0près de\u00a0»)',
  ],
  [
    /\b(?:moitie|quart|tiers|majorite|minorite|la plupart|double|triple|sur (?:deux|trois|quatre|cinq|dix))\b/,
    'une part en mots',
  ],
  [/\b(?:augment|hausse|croissan|progress|diminu|baisse|recul|stable|stagn|davantage|evolu)\w*/, 'une évolution'],
  [/\b(?:autant|egale? (?:a|au)|meme nombre|premier|principal|frequent|surtout|essentiellement)\w*/, 'une comparaison'],
];
/** How far from the figure such words still speak of it. */
const NEAR = 60;

/** Why a person should read a sentence again once its figure changed; empty when nothing but the figure changes. */
export function reasonsToReread(
  text: string,
  start: number,
  end: number,
  values: { old: number; new: number },
): string[] {
  const around = fold(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`);
  const reasons = WORDS.filter(([pattern]) => pattern.test(around)).map(([, reason]) => reason);
  if (/\p{L}/u.test(text.slice(start, end))) reasons.push('un chiffre en lettres');
  if (values.old <= 1 !== values.new <= 1 && !/^[ \u00a0\u202f]?%/.test(text.slice(end)))
    reasons.push('singulier ou pluriel');
  return reasons;
}
