import type { ComputedTables } from '@report/addin/actions';
import type { Compute } from '@report/addin/api';
import type { ListRows, Release } from '@report/addin/layout';
import {
  blockingWords,
  methodWords,
  type DisclosurePolicy,
  publish,
  type PublicationAsked,
  type Published,
  TREATED_WORDS,
} from '@report/engine/disclosure';
import type { Profile } from '@report/engine/profile';
import { Refused } from './refused';

const NO_LISTS: ListRows = new Map();
export const INTERNAL: Release = { mark: 'Version interne', method: null, withheld: [] };

/** Computes what may be published, here: the whole tables never leave this function. */
export function publishing(association: Profile, policy: DisclosurePolicy, asked: PublicationAsked) {
  let published: Published | null = null;
  const compute: Compute = (request) => {
    published = publish(association, policy, request, asked);
    refuseBlocked(association, published);
    return Promise.resolve([published.answer]);
  };
  /** The tables as they were published: what was added since says how many rows are in no table. */
  const asPublished = (tables: ComputedTables) => {
    if (published === null) throw new Error('nothing was computed');
    const { answer } = published;
    const release = releaseOf(policy, published);
    return { published, release, tables: { ...tables, answer, lists: NO_LISTS, comparison: null } };
  };
  return { compute, asPublished };
}

/** @throws Refused what a reader would find out: nothing is written */
function refuseBlocked(association: Profile, { blocking }: Published): void {
  if (blocking.length === 0) return;
  const lines = blocking.map((one) => `- ${blockingWords(association, one)}`);
  throw new Refused(
    'GIVEN_AWAY',
    [`Rien n’est publié : ${blocking.length} effectif(s) de 1 à 5 se retrouveraient.`, ...lines].join('\n'),
  );
}

/** What the sheets say of how they were protected. */
function releaseOf(policy: DisclosurePolicy, { treated }: Published): Release {
  return {
    mark: 'Version à publier',
    method: methodWords(policy),
    withheld: treated
      .filter(({ as }) => as !== 'regrouped')
      .map(({ title, as }) => ({ title, reason: TREATED_WORDS[as] })),
  };
}
