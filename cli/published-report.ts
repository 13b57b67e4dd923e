import type { ComputedTables } from '@report/addin/actions';
import { computeLocally, type Compute } from '@report/addin/api';
import type { ListRows, Release } from '@report/addin/layout';
import { type Period, previousPeriod } from '@report/engine/calendar';
import { entryOf } from '@report/engine/catalogue';
import {
  blockingWords,
  definitionOf,
  methodWords,
  type DisclosurePolicy,
  publish,
  type Published,
  TREATED_WORDS,
} from '@report/engine/disclosure';
import {
  compareFrozen,
  type FrozenEdition,
  statementsOf,
  statementsBefore,
  statementsOfYearBefore,
} from '@report/engine/frozen';
import type { Profile } from '@report/engine/profile';
import { typeset } from '@report/engine/text';
import { editionOf, frozenWords, requiredEdition } from './editions-kept';
import { loadPublication } from './load-publication';
import { Refused } from './refused';

const PUBLISHED = 'Version à publier';
const NO_LISTS: ListRows = new Map();

/** The whole version: it says which tables are published as they are, and why. */
export async function internalRelease(association: Profile): Promise<Release> {
  const { exemptions = {} } = await loadPublication(association);
  const exempt = Object.entries(exemptions).map(([id, motive]) => ({
    title: entryOf(association, id)?.title ?? id,
    motive,
  }));
  return { mark: 'Version interne', method: null, withheld: [], exempt };
}

/** How the tables of a period are published: as they were frozen, or anew, beside what was frozen of the years before. */
export interface Protecting {
  readonly compute: Compute;
  readonly asPublished: (tables: ComputedTables) => {
    /** Null: as they were frozen. */
    readonly published: Published | null;
    readonly release: Release;
    readonly tables: ComputedTables;
    readonly remarks: readonly string[];
  };
}

interface From {
  readonly period: Period;
  /** How many years before stand beside it: what was really printed of them. */
  readonly previous: number;
  readonly frozen: readonly string[];
  readonly revise: string | null;
  readonly withheld: readonly string[];
}

/**
 * The frozen value is published, unless somebody decided otherwise in words.
 *
 * @throws AppError NO_EDITION for a year to compare with that was not frozen
 */
export async function protectingFrom(
  association: Profile,
  files: readonly string[],
  { period, previous, frozen, revise, withheld }: From,
): Promise<Protecting> {
  const policy = await loadPublication(association);
  const own = await editionOf(files, frozen, period);
  const before = previousPeriod(period);
  const yearBefore = (await editionOf(files, frozen, before))?.edition ?? null;
  const years: FrozenEdition[] = [];
  for (let back = 0, of = before; back < previous; back += 1, of = previousPeriod(of))
    years.push((await requiredEdition(files, frozen, of)).edition);
  const compared = (published: Pick<Published, 'answer' | 'statements'>) => {
    if (years.length === 0) return { comparison: null, remarks: [] };
    const { comparison, apart } = compareFrozen(association, published, years);
    const titles = apart.map((id) => published.answer.tables.find((table) => table.id === id)?.title ?? id);
    const remarks =
      apart.length === 0
        ? []
        : [typeset(`Regroupés autrement dans une édition, donc pas comparés : ${titles.join(' ; ')}.`)];
    return { comparison, remarks };
  };
  if (own !== null && revise === null) {
    const { edition } = own;
    const printed = { answer: edition.answer, statements: statementsOf(edition) };
    return {
      compute: computeLocally(association),
      asPublished: (tables) => {
        const { comparison, remarks } = compared(printed);
        return {
          published: null,
          release: {
            mark: PUBLISHED,
            method: typeset(`${methodWords(policy)} ${frozenWords(edition)}.`),
            withheld: [],
          },
          tables: { ...tables, answer: edition.answer, lists: NO_LISTS, comparison },
          remarks: [
            typeset(
              `Édition figée le ${edition.frozenOn} : ses chiffres sont publiés tels quels. npm run delta dit ce qui a changé depuis.`,
            ),
            ...remarks,
          ],
        };
      },
    };
  }
  const { compute, asPublished } = publishing(association, policy, {
    withheld,
    earlier: own?.edition ?? null,
    yearBefore,
    revise,
  });
  return {
    compute,
    asPublished: (tables) => {
      const found = asPublished(tables);
      const { comparison, remarks } = compared(found.published);
      return { ...found, tables: { ...found.tables, comparison }, remarks };
    },
  };
}

interface Asked {
  readonly withheld: readonly string[];
  /** What was frozen of the same period: what is published now is held against it. */
  readonly earlier?: FrozenEdition | null;
  /** What was frozen of the period before. */
  readonly yearBefore?: FrozenEdition | null;
  /** Why it is not the frozen edition that is published. */
  readonly revise?: string | null;
}

/** Computes what may be published, here: the whole tables never leave this function. */
export function publishing(association: Profile, policy: DisclosurePolicy, asked: Asked) {
  const { withheld, earlier = null, yearBefore = null, revise = null } = asked;
  const before = yearBefore === null ? [] : statementsOfYearBefore(yearBefore);
  let published: Published | null = null;
  const compute: Compute = (request) => {
    published = publish(association, policy, request, { withheld, before });
    refuseBlocked(association, published);
    if (earlier !== null) refuseDifferences(earlier, published, policy);
    return Promise.resolve([published.answer]);
  };
  /** The tables as they were published: what was added since says how many rows are in no table. */
  const asPublished = (tables: ComputedTables) => {
    if (published === null) throw new Error('nothing was computed');
    const { answer } = published;
    const release = releaseOf(policy, published, revise);
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

/** What was printed once, and is nearly the same now, says who came since. @throws Refused */
function refuseDifferences(
  edition: FrozenEdition,
  published: Published,
  { threshold, unprotected }: DisclosurePolicy,
): void {
  const then = new Map(statementsBefore(edition).map((one) => [definitionOf(one), one]));
  const small = published.statements.filter((one) => {
    const difference = Math.abs(one.count - (then.get(definitionOf(one))?.count ?? one.count));
    return difference > 0 && difference < threshold && !unprotected.includes(one.unit.replace('@-1', ''));
  });
  if (small.length === 0) return;
  const titles = [
    ...new Set(small.map(({ table }) => published.answer.tables.find(({ id }) => id === table)?.title ?? table)),
  ];
  throw new Refused(
    'DIFFERS_BY_FEW',
    `Rien n’est publié : ${small.length} chiffre(s) ne diffèrent de l’édition figée que de 1 à ${threshold - 1}, et diraient qui s’est ajouté (${titles.join(' ; ')}). Publiez l’édition figée, ou ces tableaux dans le prochain rapport : --withhold ${[...new Set(small.map(({ table }) => table))].join(',')}.`,
  );
}

/** What the sheets say of how they were protected. */
function releaseOf(policy: DisclosurePolicy, { treated }: Published, revise: string | null): Release {
  return {
    mark: PUBLISHED,
    method: [methodWords(policy), ...(revise === null ? [] : [typeset(`Édition révisée. Motif : ${revise}`)])].join(
      ' ',
    ),
    withheld: treated
      .filter(({ as }) => as !== 'regrouped')
      .map(({ title, as }) => ({ title, reason: TREATED_WORDS[as] })),
  };
}
