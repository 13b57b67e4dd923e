import { Deck, type RandomSource } from '../deal';
import { figure, type Targets } from '../targets';
import type { NumberedCase } from './dialogue-case';

/** Ages a child of a file may have, both included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

const ANY: AgeRange = { from: 0, to: 18 };
const YOUNG: AgeRange = { from: 3, to: 11 };
const ADOLESCENT: AgeRange = { from: 12, to: 17 };

/** The child of a file of sexual violence has the age its kind says (report, 3.11). */
const OF_VIOLENCE: Readonly<Record<string, AgeRange>> = {
  'jeux-enfants-bas-age': { from: 3, to: 7 },
  'par-adulte-moins-12': YOUNG,
  'par-adulte-adolescent': ADOLESCENT,
  'entre-adolescents': ADOLESCENT,
  'adolescent-auteur': { from: 2, to: 6 },
  'entre-pairs': { from: 10, to: 11 },
};

/** Kinds whose file may hold a second child: a young one, or an adolescent (the author beside the victim). */
const SECOND_YOUNG: readonly string[] = ['par-adulte-moins-12', 'entre-pairs', 'jeux-enfants-bas-age'];
const SECOND_ADOLESCENT: readonly string[] = ['adolescent-auteur', 'entre-adolescents'];

/** Most children with symptoms in one family. */
const MOST_CHILDREN = 3;

/**
 * The ages wanted of the children with symptoms of each new file: one child at least, and exactly as many as the
 * report counts, of less than 12 years and more in the files of sexual violence, and in all.
 */
export const childAges = (
  source: RandomSource,
  targets: Targets,
  files: readonly NumberedCase[],
): Map<NumberedCase, AgeRange[]> => {
  const ages = new Map(files.map((file) => [file, [OF_VIOLENCE[file.violence] ?? ANY]]));
  const add = (kinds: readonly NumberedCase[], count: number, range: AgeRange): void => {
    const places = new Deck(
      source,
      kinds.flatMap((file) => Array.from({ length: MOST_CHILDREN - 1 }, () => file)),
    );
    for (let left = count; left > 0; left -= 1) ages.get(places.draw())?.push(range);
  };
  const ofKinds = (kinds: readonly string[]): NumberedCase[] =>
    files.filter(({ violence }) => kinds.includes(violence));
  const violent = files.filter(({ violence }) => violence !== '');
  const adolescents = violent.filter(({ violence }) => OF_VIOLENCE[violence] === ADOLESCENT).length;
  const young = violent.length - adolescents;
  add(ofKinds(SECOND_YOUNG), figure(targets, 'dialogue-violence-sexuelle-age', 'moins-12') - young, YOUNG);
  add(
    ofKinds(SECOND_ADOLESCENT),
    figure(targets, 'dialogue-violence-sexuelle-age', '12-plus') - adolescents,
    ADOLESCENT,
  );
  const dealt = [...ages.values()].reduce((count, ranges) => count + ranges.length, 0);
  const others = files.filter(({ violence }) => violence === '');
  add(others, figure(targets, 'dialogue-enfants-nouveaux', 'porteurs') - dealt, ANY);
  return ages;
};
