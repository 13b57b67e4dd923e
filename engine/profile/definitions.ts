import type { Units } from '../facts';
import type { Registers, RegistersByKey, RegisterSpec } from '../registers';
import { typesetTexts } from '../text';
import { allLists, type Band, type Vocabulary } from '../vocabularies';

type Lists = Readonly<Record<string, Vocabulary>>;
type Bands = Readonly<Record<string, readonly Band[]>>;

/** What the derivations, tables and rules of a profile name: written first, so that their names can be checked. */
export interface Definitions<
  R extends Registers = Registers,
  L extends Lists = Lists,
  B extends Bands = Bands,
  U extends Units = Units,
> {
  readonly registers: R;
  /** The bands and yes and no among them. */
  readonly lists: L;
  readonly bands: B;
  readonly units: U;
}

/** Puts the definitions of an association together: registers by their keys, bands as lists too, words of units typeset. */
export function definitions<
  const R extends readonly RegisterSpec[],
  const L extends Lists,
  const B extends Bands,
  const U extends Units,
>(parts: { readonly registers: R; readonly lists: L; readonly bands: B; readonly units: U }) {
  const { registers, lists, bands, units } = parts;
  return {
    // The keys are those of the registers themselves: Object.fromEntries forgets them.
    registers: Object.fromEntries(registers.map((spec) => [spec.key, spec])) as unknown as RegistersByKey<R>,
    lists: allLists(lists, bands),
    bands,
    units: typesetTexts(units),
  };
}
