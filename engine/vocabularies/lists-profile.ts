import { bandVocabulary } from './band-vocabulary';
import type { Band, Vocabulary } from './vocabulary';
import { YES_NO_LISTS } from './yes-no';

/** What an association says of its code lists: those of the cells, those the facts derive, and the bands of numbers. */
export interface ListsProfile {
  /** Every list by its key, the bands among them. */
  readonly lists: Readonly<Record<string, Vocabulary>>;
  readonly bands: Readonly<Record<string, readonly Band[]>>;
}

/** The list of a key. Throws for an unknown one: keys come from a profile, never from a user. */
export function listOf({ lists }: ListsProfile, key: string): Vocabulary {
  const list = Object.hasOwn(lists, key) ? lists[key] : undefined;
  if (!list) throw new Error(`The profile has no list ${key}.`);
  return list;
}

type AllLists<L, B> = L & { readonly [K in keyof B]: Vocabulary } & typeof YES_NO_LISTS;

/** The lists of a profile: its own, the bands as lists, and the engine's yes and no. */
export function allLists<
  L extends Readonly<Record<string, Vocabulary>>,
  B extends Readonly<Record<string, readonly Band[]>>,
>(lists: L, bands: B): AllLists<L, B> {
  const ofBands = Object.fromEntries(Object.entries(bands).map(([key, ranges]) => [key, bandVocabulary(ranges)]));
  // The keys of the bands are those of `ofBands`: Object.fromEntries forgets them.
  return { ...lists, ...ofBands, ...YES_NO_LISTS } as unknown as AllLists<L, B>;
}
