import { Deck, type RandomSource } from '../deal';
import { figure, quota, type Targets } from '../targets';
import type { DialogueCase } from './dialogue-case';

/**
 * Gives their number of files to the justice system and to each of its bodies. Every file with the justice present has
 * at least one body; those that justice sent are served first.
 */
export const dealJustice = (
  source: RandomSource,
  targets: Targets,
  cases: readonly Omit<DialogueCase, 'justiceBodies'>[],
): DialogueCase[] => {
  const present = figure(targets, 'dialogue-justice', 'presente');
  const [sentByJustice, others] = [
    cases.filter((file) => file.referrer === 'justice'),
    cases.filter((file) => file.referrer !== 'justice'),
  ];
  const bodiesOf = new Map(
    [...sentByJustice, ...source.shuffle(others)].slice(0, present).map((file) => [file, new Set<string>()]),
  );
  const bodies = Deck.ofQuota(source, quota(targets, 'dialogue-justice-instances'));
  for (const chosen of bodiesOf.values()) chosen.add(bodies.draw());
  while (bodies.left > 0) {
    const body = bodies.draw();
    source.pick([...bodiesOf.values()].filter((chosen) => !chosen.has(body))).add(body);
  }
  return cases.map((file) => ({ ...file, justiceBodies: [...(bodiesOf.get(file) ?? [])].sort() }));
};
