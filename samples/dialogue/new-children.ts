import { DIALOGUE_BANDS } from '@report/profiles/alupse/dialogue/lists/bands';
import { Deck, type RandomSource } from '../deal';
import { quota, type Targets } from '../targets';
import { childAges, type AgeRange } from './child-ages';
import type { NumberedCase } from './dialogue-case';

export interface Traits {
  readonly sex: string;
  readonly age: number;
  readonly symptomatic: boolean;
  readonly custody: string;
  readonly region: string;
  readonly nationality: string;
}

/** Oldest age dealt in the band without upper limit. */
const OLDEST = 18;
const GUARDIAN = 'tuteurs';
/** Children alone in the country rather come from there. */
const ASYLUM: readonly string[] = ['sy', 'iq', 'dz', 'ma', 'cm'];

/**
 * The children with symptoms of the new files. Age × sex, custody, region and nationality are those of the report: each
 * deck is dealt to the last card. Brothers and sisters rather share theirs.
 */
export const newChildren = (
  source: RandomSource,
  targets: Targets,
  files: readonly NumberedCase[],
): Map<NumberedCase, Traits[]> => {
  const cells = (['f', 'm'] as const).flatMap((sex) =>
    Object.entries(quota(targets, 'dialogue-age-sexe', sex)).flatMap(([band, count]) =>
      Array.from({ length: count }, () => ({ sex, ...bandOf(band) })),
    ),
  );
  const deck = new Deck(source, cells);
  const ages = childAges(source, targets, files);
  // The narrowest demands draw first, so that the deck never lacks a card for them.
  const wanted = [...ages].flatMap(([file, ranges]) => ranges.map((range) => ({ file, range })));
  const drawn = new Map<NumberedCase, { sex: string; age: number }[]>(files.map((file) => [file, []]));
  for (const { file, range } of wanted.sort((one, other) => width(one.range) - width(other.range))) {
    const cell = deck.draw(({ from, to }) => from <= range.to && to >= range.from);
    const age = source.integer(Math.max(cell.from, range.from), Math.min(cell.to, range.to));
    drawn.get(file)?.push({ sex: cell.sex, age });
  }
  const custodies = Deck.ofQuota(source, quota(targets, 'dialogue-autorite-parentale'));
  const regions = Deck.ofQuota(source, quota(targets, 'dialogue-domicile'));
  const nationalities = Deck.ofQuota(source, quota(targets, 'dialogue-nationalite'));
  const largestFirst = [...drawn].sort(([, one], [, other]) => other.length - one.length);
  return new Map(
    largestFirst.map(([file, cells]) => {
      let first: Traits | undefined;
      const traits = cells.map((cell): Traits => {
        const like = (key: 'custody' | 'region') => (code: string) => first === undefined || code === first[key];
        const custody = custodies.drawRather(like('custody'));
        const country = first?.nationality;
        const nationality = nationalities.drawRather((code) =>
          country === undefined ? custody !== GUARDIAN || ASYLUM.includes(code) : code === country,
        );
        const child = { ...cell, symptomatic: true, custody, region: regions.drawRather(like('region')), nationality };
        first ??= child;
        return child;
      });
      return [file, traits];
    }),
  );
};

const width = ({ from, to }: AgeRange): number => to - from;

const bandOf = (code: string): AgeRange => {
  const band = DIALOGUE_BANDS.ageDialogue.find((candidate) => candidate.code === code);
  if (!band) throw new RangeError(`no age ${code}`);
  return { from: band.min, to: (band.max ?? OLDEST + 1) - 1 };
};
