import { Deck, type RandomSource } from '../deal';
import { figure, quota, type Targets } from '../targets';

const TABLE = 'dialogue-prise-en-charge';
export const EVALUATION = 'evaluation';
export const NETWORK = 'reseau';

/**
 * Axes of care of the files of one column of the report (section 2.3), one list per file: those of «évaluation» have
 * no other axis, every other file has at least one, and each axis has exactly its number of files.
 */
export const dealAxes = (
  source: RandomSource,
  targets: Targets,
  column: 'anciens' | 'nouveaux',
  files: number,
): string[][] => {
  const { [EVALUATION]: evaluated = 0, ...others } = quota(targets, TABLE, column);
  const treated = Array.from({ length: files - evaluated }, () => new Set<string>());
  const axes = Deck.ofQuota(source, others);
  for (const file of treated) file.add(axes.draw());
  while (axes.left > 0) {
    const axis = axes.draw();
    source.pick(treated.filter((file) => !file.has(axis))).add(axis);
  }
  const lists = [...treated.map((file) => [...file].sort()), ...Array.from({ length: evaluated }, () => [EVALUATION])];
  return source.shuffle(lists);
};

/** Files of both columns that have an axis. */
export const filesOfAxis = (targets: Targets, axis: string): number => figure(targets, TABLE, axis, 'total');
