import { listOf } from '@report/profiles/alupse/kit';
import { Deck, type RandomSource } from '../deal';
import { quota, type Targets } from '../targets';

export interface Requester {
  readonly requester: string;
  readonly requesterDetail: string;
}

/** Who asked, with the detail where it is known: a detail always belongs to its requester. */
export const dealRequesters = (source: RandomSource, targets: Targets): Deck<Requester> => {
  const details = quota(targets, 'dialogue-demandeur-detail');
  const cards = Object.entries(quota(targets, 'dialogue-demandeur')).flatMap(([requester, count]) => {
    const known = listOf('dialogueDemandeurDetail')
      .entries.filter(({ group }) => group === requester)
      .flatMap(({ code }) => Array.from({ length: details[code] ?? 0 }, () => code));
    const unknown = Array.from({ length: count - known.length }, () => '');
    return [...known, ...unknown].map((requesterDetail): Requester => ({ requester, requesterDetail }));
  });
  return new Deck(source, cards);
};
