import { fold } from '../text';
import type { Figure } from '../text';
import type { Sentence } from '../phrases';
import { decimal, percent, placeOf, quote, type Finding } from './finding';

/** A count and what it is a part of, as one sentence says it. */
interface Pair {
  readonly part: Figure;
  readonly whole: Figure;
}

const SHARE =
  /^(?:\/|[^.;:!?()/]{0,40}?\bsur\b(?: (?:les|un total de|la base de|ces|quelque))?|(?: [a-z']+){0,3} des) ?$/;
const APPROXIMATE =
  /(?:pres de|environ|quelque|presque|autour de|plus de|moins de|a peine|approximativement|pratiquement) $/;
/** How far a percentage may be from what it rounds; with «près de», what a person would still call near. */
const TOLERANCE = { exact: 1, near: 2.5 } as const;
/** How far from the two numbers their percentage may stand. */
const NEAR = 70;

/** What a sentence says that cannot be: «13 dont 25», «71 sur 102, près de 67 %», «135 %». */
export function insideSentence(sentence: Sentence): Finding[] {
  if (sentence.cell !== null || sentence.paragraph.toc) return [];
  const folded = fold(sentence.paragraph.text);
  const counts = sentence.figures.filter(({ unit }) => unit === 'count');
  const pairs = counts.flatMap((part, index): Pair[] => {
    const whole = counts[index + 1];
    return whole && SHARE.test(folded.slice(part.end, whole.start)) ? [{ part, whole }] : [];
  });
  return [
    ...pairs.flatMap((pair) => partAboveWhole(sentence, pair)),
    ...pairs.flatMap((pair) => shareOfPair(sentence, pair, folded)),
    ...ofWhich(sentence, folded),
    ...aboveHundred(sentence, folded),
  ];
}

function partAboveWhole(sentence: Sentence, { part, whole }: Pair): Finding[] {
  if (part.value <= whole.value) return [];
  return [
    {
      kind: 'partie-tout',
      severity: 'contradiction',
      places: [placeOf(sentence, part), placeOf(sentence, whole)],
      expected: null,
      message: `${part.raw} ne peut pas être une partie de ${whole.raw}.`,
    },
  ];
}

function shareOfPair(sentence: Sentence, { part, whole }: Pair, folded: string): Finding[] {
  if (whole.value <= 0 || part.value > whole.value) return [];
  const near = sentence.figures.filter(
    (figure) => figure.unit === 'percent' && part.start - figure.end < NEAR && figure.start - whole.end < NEAR,
  );
  const [share] = near;
  // With two percentages, which one is meant is anybody’s guess.
  if (share === undefined || near.length > 1) return [];
  const exact = (100 * part.value) / whole.value;
  const isNear = APPROXIMATE.test(folded.slice(Math.max(0, share.start - 20), share.start)) || share.quiet;
  if (Math.abs(exact - share.value) < (isNear ? TOLERANCE.near : TOLERANCE.exact)) return [];
  return [
    {
      kind: 'pourcentage',
      severity: 'contradiction',
      places: [placeOf(sentence, share), placeOf(sentence, part), placeOf(sentence, whole)],
      expected: decimal(Math.floor(exact + 0.5)),
      message: `${part.raw} sur ${whole.raw} font ${percent(Math.round(exact * 10) / 10)}, imprimé ${quote(`${share.raw} %`)}.`,
    },
  ];
}

/** «13 accompagnements, dont 25 …»: each part that follows, up to the end of the clause. */
function ofWhich(sentence: Sentence, folded: string): Finding[] {
  const findings: Finding[] = [];
  for (const { index } of folded.slice(0, sentence.end).matchAll(/\bdont\b/g)) {
    if (index < sentence.start) continue;
    const whole = sentence.figures.filter(({ end }) => end <= index).at(-1);
    if (whole?.unit !== 'count') continue;
    // Only a clause that is about this very number: «1228 trajets, dont …».
    if (/[;:.!?]/.test(folded.slice(whole.end, index)) || index - whole.end > NEAR) continue;
    const clause = /[;.!?](?=\s|$)|\bdont\b/.exec(folded.slice(index + 4, sentence.end));
    const end = clause ? index + 4 + clause.index : sentence.end;
    for (const part of sentence.figures) {
      if (part.start < index || part.end > end || part.unit !== 'count' || part.value <= whole.value) continue;
      findings.push({
        kind: 'partie-tout',
        severity: 'contradiction',
        places: [placeOf(sentence, part), placeOf(sentence, whole)],
        expected: null,
        message: `${quote(`${whole.raw} … dont ${part.raw}`)}\u00a0: la partie dépasse le tout.`,
      });
    }
  }
  return findings;
}

function aboveHundred(sentence: Sentence, folded: string): Finding[] {
  return sentence.figures
    .filter(({ unit, value }) => unit === 'percent' && value > 100)
    .filter(
      () =>
        !/augment|hausse|croiss|progress|double|triple|capacite|occupation|somme|depasse/.test(
          folded.slice(sentence.start, sentence.end),
        ),
    )
    .map((figure): Finding => ({
      kind: 'pourcentage-impossible',
      severity: 'contradiction',
      places: [placeOf(sentence, figure)],
      expected: null,
      message: `${quote(`${figure.raw} %`)}\u00a0: une part ne dépasse pas 100\u00a0%.`,
    }));
}
