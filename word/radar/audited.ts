import type { CatalogueProfile } from '@report/engine/catalogue';
import { REST } from '@report/engine/contract';
import { audit, type Audited, type TypedFigure } from '@report/engine/audit';
import type { Recognised } from '../phrases';
import { placeOf, shareOf, type Finding, type FindingKind } from './finding';
import type { Quantities } from './quantities';

/** From so many percentages on, the base they share is what they have in common. */
const SEVERAL = 3;

const KINDS: Readonly<Record<Audited['kind'], FindingKind>> = {
  'deux-chiffres': 'deux-valeurs',
  controle: 'egalite',
  lignes: 'somme',
  titre: 'somme',
  pourcentage: 'pourcentage-impossible',
  pourcentages: 'somme',
};

/** The figures of the document by the equalities that hold inside the tables and between them. */
export function audited(
  profile: CatalogueProfile,
  recognised: readonly Recognised[],
  quantities: Quantities,
): Finding[] {
  const typed = new Map<TypedFigure, Recognised>();
  const once = new Set<string>();
  for (const one of recognised) {
    const figure = typedOf(one);
    if (figure === null || once.has(one.ref)) continue;
    once.add(one.ref);
    // A quantity stated twice is told by itself: here it has the value most places give it.
    typed.set({ ...figure, value: quantities.value(one.ref)?.value ?? figure.value }, one);
  }
  for (const [figure, one] of basesElsewhere(typed, quantities)) typed.set(figure, one);
  const wrong = audit(profile, [...typed.keys()]).filter(
    (told) => !told.ok && told.kind !== 'deux-chiffres' && !isExplained(told, quantities),
  );
  return together(wrong).flatMap(([told, ...others]): Finding[] => {
    if (told === undefined) return [];
    const figures = new Set([told, ...others].flatMap((one) => one.figures));
    const places = [...figures].flatMap((figure) => typed.get(figure) ?? []);
    if (places.length === 0) return [];
    return [
      {
        kind: KINDS[told.kind],
        severity: isImpossible(told) ? 'contradiction' : 'check',
        places: places.map(({ sentence, figure }) => placeOf(sentence, figure)),
        expected: null,
        message: [told, ...others].map(({ message }) => message).join(' '),
      },
    ];
  });
}

/** A share is held against its count elsewhere; it may be of the whole table; unanswered lines fill a sum. */
function isExplained({ kind, figures }: Audited, quantities: Quantities): boolean {
  const [first] = figures;
  const base = figures.at(-1);
  if (first === undefined || base === undefined) return false;
  const { table, row, column, value } = first;
  if (kind === 'pourcentage') {
    const at = column === undefined ? '' : `@${column}`;
    if (quantities.value(`${table}/${row ?? ''}${at}`) !== null) return true;
    const whole = column === undefined ? null : quantities.value(`${table}#base`);
    return whole !== null && Array.from({ length: whole.value + 1 }, (_, n) => shareOf(n, whole.value)).includes(value);
  }
  if (kind !== 'lignes') return false;
  const sum = figures.slice(0, -1).reduce((total, one) => total + one.value, 0);
  return base.value - sum === quantities.value(`${table}#missing`)?.value;
}

/** Several percentages impossible on one base: the base is as likely to be wrong, so they are told together. */
function together(wrong: readonly Audited[]): Audited[][] {
  const groups = new Map<string, Audited[]>();
  wrong.forEach((one, index) => {
    const key = one.kind === 'pourcentage' ? `${one.code}|${one.figures.at(-1)?.value ?? ''}` : String(index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].flatMap((group) => (group.length < SEVERAL ? group.map((one) => [one]) : [group]));
}

/** Lines that a report leaves out make a sum too small; nothing makes it too large, or a share impossible. */
function isImpossible({ kind, figures, message }: Audited): boolean {
  if (kind === 'pourcentage' || kind === 'controle') return true;
  if (kind === 'pourcentages') return message.includes('au moins');
  const whole = figures.at(-1);
  const sum = figures.slice(0, -1).reduce((total, { value }) => total + value, 0);
  return whole !== undefined && sum > whole.value;
}

function typedOf({ ref, sentence, figure }: Recognised): TypedFigure | null {
  if (sentence.paragraph.toc) return null;
  const whole = /^([a-z0-9-]+)#(base|total)(?:@([A-Za-z0-9-]+))?$/.exec(ref);
  const line = /^([a-z0-9-]+)\/([A-Za-z0-9-]+?)(?:@([A-Za-z0-9-]+))?(%)?$/.exec(ref);
  const table = (whole ?? line)?.[1];
  // The rest of a list is the sum of lines that follow it.
  if (table === undefined || line?.[2] === REST) return null;
  const column = (whole ?? line)?.[3];
  const at = sentence.paragraph.headings.at(-1) ?? 'sans titre';
  const common = {
    table,
    label: labelOf(sentence.text),
    value: figure.value,
    at,
    ...(column !== undefined && { column }),
  };
  if (whole) return { ...common, of: whole[2] === 'base' ? 'base' : 'total', as: 'count' };
  return { ...common, row: line?.[2] ?? '', as: line?.[4] === '%' ? 'percent' : 'count' };
}

const labelOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 50);

/** The base of a table where another place of the document states it: «123 nouveaux dossiers» above their table. */
function basesElsewhere(
  typed: ReadonlyMap<TypedFigure, Recognised>,
  quantities: Quantities,
): (readonly [TypedFigure, Recognised])[] {
  const tables = new Set([...typed.keys()].map(({ table }) => table));
  return [...tables].flatMap((table): (readonly [TypedFigure, Recognised])[] => {
    const has = [...typed.keys()].some((figure) => figure.table === table && figure.of === 'base');
    const base = has ? null : quantities.value(`${table}#base`);
    const [place] = base?.places ?? [];
    if (base === null || place === undefined) return [];
    const at = place.sentence.paragraph.headings.at(-1) ?? 'sans titre';
    return [[{ table, of: 'base', as: 'count', value: base.value, label: 'base', at }, place]];
  });
}
