import type { RandomSource } from './random-source';

/**
 * A shuffled pile of cards, each dealt once: when every card is dealt, every quota is met exactly. That is how the
 * figures of a report come out of invented people by construction.
 */
export class Deck<T> {
  private readonly cards: T[];

  constructor(source: RandomSource, cards: readonly T[]) {
    this.cards = source.shuffle(cards);
  }

  /** One card per unit of each quota: `{ f: 86, m: 60 }` makes 146 cards. */
  static ofQuota(source: RandomSource, quota: Readonly<Record<string, number>>): Deck<string> {
    return new Deck(
      source,
      Object.entries(quota).flatMap(([code, count]) => Array.from({ length: count }, () => code)),
    );
  }

  get left(): number {
    return this.cards.length;
  }

  /** The next card that fits. Throws when none does: the quotas contradict each other. */
  draw(fits: (card: T) => boolean = () => true): T {
    const index = this.cards.findIndex(fits);
    if (index < 0) throw new RangeError(`no card fits among the ${this.cards.length} left`);
    return this.take(index);
  }

  /** The next card that fits, or any card when none does: for likelihoods no table looks at. */
  drawRather(fits: (card: T) => boolean): T {
    return this.take(Math.max(0, this.cards.findIndex(fits)));
  }

  private take(index: number): T {
    const [card] = this.cards.splice(index, 1);
    if (card === undefined) throw new RangeError('the deck is empty');
    return card;
  }
}
