import type { CatalogueProfile } from '@report/engine/catalogue';
import type { Steps } from '@report/engine/registers';
import type { ComputedCells } from '../cells';
import { placeKey, readDocument, type WordDocument } from '../docx';
import {
  indexDocument,
  NO_CELL,
  recognise,
  speaksOfOthers,
  type PhraseBook,
  type Recognised,
  type Sentence,
} from '../phrases';
import { acceptedBy, type AcceptedDifference } from './accepted';
import { againstRegisters } from './against-registers';
import { shares, twoValues } from './against-itself';
import { audited } from './audited';
import { placeOf, samePlace, type Finding, type FoundPlace } from './finding';
import { insideSentence } from './inside-sentence';
import { againstLastYear, type LastYear } from './last-year';
import { Quantities, type Identities } from './quantities';
import { partsAboveBase, sharesOfWhole, sums } from './parts-and-whole';

export interface RadarOptions {
  readonly books: readonly PhraseBook[];
  readonly identities: Identities;
  /** Computed figures; null: the document against itself. */
  readonly cells: ComputedCells | null;
  readonly year: number | null;
  readonly accepted: readonly AcceptedDifference[];
  /** The report of a year before, as it was understood; null or absent: none. */
  readonly last?: Understood | null;
}

export interface Radar {
  readonly findings: readonly Finding[];
  readonly toCheck: readonly Finding[];
  /** Differences a person accepted before: not told again. */
  readonly accepted: readonly Finding[];
  /** Figures of the document, those that state a computed cell, and where the others stand. */
  readonly read: number;
  readonly recognised: number;
  readonly unknown: readonly FoundPlace[];
  /** Of the unknown, those said to be of no table by a person or by who wrote the draft. */
  readonly outside: number;
  /** Recognised figures that the computed tables do not have: held against the document alone. */
  readonly unheld: number;
  /** How it was held against the report of a year before; null: there was none. */
  readonly last: LastYear | null;
}

/** The figures of a document with what they state, ready to be compared or changed. */
export interface Understood {
  readonly document: WordDocument;
  readonly sentences: readonly Sentence[];
  readonly recognised: readonly Recognised[];
}

/** Reads a document and recognises its figures. @throws WordFileError */
export function* understand(
  bytes: Uint8Array,
  options: Pick<RadarOptions, 'books' | 'cells' | 'year'>,
  booksOf: (document: WordDocument) => readonly PhraseBook[] = () => [],
): Steps<Understood> {
  const document = yield* readDocument(bytes);
  const sentences = yield* indexDocument(document);
  const books = [...booksOf(document), ...options.books];
  const recognised = yield* recognise(sentences, { ...options, books });
  return { document, sentences, recognised };
}

/** What a document is held to by itself, the surest first. */
const AGAINST_ITSELF: readonly ((
  quantities: Quantities,
  body: readonly Recognised[],
  profile: CatalogueProfile,
) => readonly Finding[])[] = [
  twoValues,
  shares,
  partsAboveBase,
  sums,
  (quantities, body, profile) => audited(profile, body, quantities),
  sharesOfWhole,
];

/** The contradictions of a document that was understood: with the registers where there are some, and with itself. */
export function* radar(
  profile: CatalogueProfile,
  { sentences, recognised }: Understood,
  options: RadarOptions,
): Steps<Radar> {
  const { cells, identities, accepted, year, last = null } = options;
  const body = recognised.filter(({ sentence }) => !sentence.paragraph.toc);
  const quantities = new Quantities(body, identities);
  yield;
  const sure = cells === null ? [] : againstRegisters(body, cells);
  yield;
  // Figures that are what the registers give contradict nothing, whatever else stands around them.
  const known = new Set(
    cells === null ? [] : body.filter(({ ref }) => cells.valueOf(ref) !== null).map(({ sentence }) => sentence),
  );
  const inside = sentences
    .filter((sentence) => !known.has(sentence) && !speaksOfOthers(sentence))
    .flatMap((sentence) => insideSentence(sentence));
  yield;
  // A service whose registers are not there: its figures are held against one another, as in a document alone.
  const unheld = cells === null ? [] : body.filter(({ ref }) => ref !== NO_CELL && cells.valueOf(ref) === null);
  const alone: Finding[] = [];
  if (cells === null || unheld.length > 0)
    for (const find of AGAINST_ITSELF) {
      alone.push(...find(quantities, body, profile));
      yield;
    }
  const places = new Set(unheld.map(({ sentence, figure }) => placeKey(placeOf(sentence, figure))));
  const itself =
    cells === null ? alone : alone.filter((finding) => finding.places.every((place) => places.has(placeKey(place))));
  yield;
  const before =
    last === null ? null : againstLastYear({ sentences, recognised }, last, { year, sure: rightOf(body, cells) });
  yield;
  const all = withoutDoubles([...sure, ...inside, ...itself, ...(before?.findings ?? [])]);
  const told = all.filter((finding) => !acceptedBy(accepted, finding));
  const stated = new Set(recognised.filter(({ ref }) => ref !== NO_CELL).map(({ figure }) => figure));
  const outside = new Set(recognised.filter(({ ref }) => ref === NO_CELL).map(({ figure }) => figure));
  const figures = sentences
    .filter(({ paragraph }) => !paragraph.toc)
    .flatMap((sentence) =>
      sentence.figures.filter((figure) => !figure.quiet || stated.has(figure)).map((figure) => ({ sentence, figure })),
    );
  return {
    findings: told.filter(({ severity }) => severity === 'contradiction'),
    toCheck: told.filter(({ severity }) => severity === 'check'),
    accepted: all.filter((finding) => acceptedBy(accepted, finding)),
    read: figures.length,
    recognised: figures.filter(({ figure }) => stated.has(figure)).length,
    outside: figures.filter(({ figure }) => outside.has(figure)).length,
    unheld: new Set(unheld.map(({ figure }) => figure)).size,
    unknown: figures
      .filter(({ figure }) => !stated.has(figure))
      .map(({ sentence, figure }) => placeOf(sentence, figure)),
    last: before?.told ?? null,
  };
}

/** The figures that are what the registers give. */
const rightOf = (body: readonly Recognised[], cells: ComputedCells | null): ReadonlySet<Recognised['figure']> =>
  new Set(
    body
      .filter(({ ref, figure }) => cells !== null && cells.valueOf(ref) !== null && cells.allows(ref, figure.value))
      .map(({ figure }) => figure),
  );

/** What was told is not told again by a weaker rule: of the same place first, or of places that all stand in one finding. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const [first] = finding.places;
    const isTold = kept.some(({ places }) => {
      const has = (place: FoundPlace): boolean => places.some((other) => samePlace(other, place));
      return (
        (first !== undefined && places[0] !== undefined && samePlace(places[0], first)) || finding.places.every(has)
      );
    });
    if (!isTold) kept.push(finding);
  }
  return kept;
}
