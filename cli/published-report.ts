import type { ComputedTables } from '@report/addin/actions';
import type { Compute } from '@report/addin/api';
import type { ListRows, Release } from '@report/addin/layout';
import { type DisclosurePolicy, publish, type Published, type Treated } from '@report/engine/disclosure';
import type { Profile } from '@report/engine/profile';
import { counted } from '@report/engine/text';

const PUBLISHED = 'Version à publier';
const NO_LISTS: ListRows = new Map();
export const INTERNAL: Release = { mark: 'Version interne', method: null, withheld: [] };

const REASONS: Readonly<Record<Treated['as'], string>> = {
  regrouped: 'Lignes regroupées',
  shortened: 'Premières lignes seulement',
  total: 'Total seul',
  withheld: 'Rien',
};

/** Computes what may be published, here: the whole tables never leave this function. */
export function publishing(association: Profile, policy: DisclosurePolicy) {
  let published: Published | null = null;
  const compute: Compute = (request) => {
    published = publish(association, policy, request);
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

/** What the sheets say of how they were protected. */
function releaseOf({ threshold, sensitiveThreshold, version }: DisclosurePolicy, { treated }: Published): Release {
  const method = [
    `Version à publier\u00a0: aucun effectif de 1 à ${threshold - 1} personnes, dossiers, familles ou demandes n’est imprimé, ni de 1 à ${sensitiveThreshold - 1} là où un motif ou une mesure croise l’âge, le sexe, l’origine ou le lieu.`,
    `Les lignes trop petites sont réunies selon des regroupements fixés d’avance (règle ${version}), les pourcentages sont calculés sur ce qui est imprimé, et un tableau qu’aucun regroupement ne protège ne donne que son total ou n’est pas imprimé.`,
  ].join(' ');
  return {
    mark: PUBLISHED,
    method,
    withheld: treated.filter(({ as }) => as !== 'regrouped').map(({ title, as }) => ({ title, reason: REASONS[as] })),
  };
}

/** What the command line says of it, the cost first. */
export function publishedLines({ treated, lines }: Published): string[] {
  const gone = treated.reduce((sum, table) => sum + table.lines, 0);
  const named = (as: Treated['as'], words: string): string[] => {
    const titles = treated.filter((table) => table.as === as).map(({ title }) => title);
    return titles.length === 0 ? [] : [`${words} : ${titles.join(' ; ')}.`];
  };
  return [
    `${PUBLISHED} : ${counted(gone, 'ligne regroupée ou retirée', 'lignes regroupées ou retirées')} sur ${lines}.`,
    ...named('regrouped', 'Lignes regroupées'),
    ...named('shortened', 'Premières lignes seulement'),
    ...named('total', 'Total seul'),
    ...named('withheld', 'Non publiés'),
  ];
}
