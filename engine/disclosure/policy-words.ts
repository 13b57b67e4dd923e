import { entryOf, type CatalogueProfile } from '../catalogue';
import { unitOf } from '../facts';
import { counted, enumerate, quoted, typeset } from '../text';
import type { DisclosurePolicy } from './policy';
import type { Blocking, Published, Treated } from './published';

/** What a reader of the published version is told: two sentences. */
export function methodWords({ threshold, sensitiveThreshold, version }: DisclosurePolicy): string {
  return typeset(
    [
      `Version à publier : aucun effectif de 1 à ${threshold - 1} personnes, dossiers, familles ou demandes n’est imprimé, ni de 1 à ${sensitiveThreshold - 1} là où un motif ou une mesure croise l’âge, le sexe, l’origine ou le lieu.`,
      `Les lignes trop petites sont réunies selon des regroupements fixés d’avance (règle ${version}), les pourcentages sont calculés sur ce qui est imprimé, et un tableau qu’aucun regroupement ne protège ne donne que son total ou n’est pas imprimé.`,
    ].join(' '),
  );
}

/** The policy in words, for whoever decides it: thresholds, what is not protected, groupings, exemptions. */
export function policyWords(profile: CatalogueProfile, policy: DisclosurePolicy): string[] {
  const { threshold, sensitiveThreshold, unprotected, hierarchies, exemptions = {}, version } = policy;
  const units = unprotected.map((unit) => unitOf(profile, unit).label);
  return [
    `Règle ${version}. Aucun effectif de 1 à ${threshold - 1} personnes, dossiers, familles ou demandes n’est imprimé ; les zéros le sont.`,
    `Aucun effectif de 1 à ${sensitiveThreshold - 1} là où une réponse sensible (motif, mesure) croise une réponse qui désigne (âge, sexe, origine, lieu).`,
    `Un groupe dont presque tous ont la même réponse n’est pas croisé avec elle.`,
    ...(units.length === 0 ? [] : [`Ne sont pas protégés, car ce ne sont pas des personnes : ${enumerate(units)}.`]),
    ...Object.values(hierarchies).map(
      ({ label, confirmed, levels }) =>
        `${label} : ${counted(levels.length, 'regroupement', 'regroupements')}, du plus fin au plus large${confirmed ? '' : ' (à confirmer par l’association)'} : ${levels
          .map((level) => level.map((group) => group.label).join(', '))
          .join(' | ')}.`,
    ),
    ...Object.entries(exemptions).map(
      ([id, motive]) =>
        `Exception : ${quoted(entryOf(profile, id)?.title ?? id)} est imprimé tel quel. Motif : ${motive}`,
    ),
  ].map(typeset);
}

/** What is printed of a table that could not stay as it is. */
export const TREATED_WORDS: Readonly<Record<Treated['as'], string>> = {
  regrouped: 'Lignes regroupées',
  shortened: 'Premières lignes seulement',
  total: 'Total seul',
  withheld: 'Rien',
};

/** What the policy costs: «12 lignes regroupées ou retirées sur 240», then the tables by what became of them. */
export function costWords({ treated, lines, exempt, audited }: Published): string[] {
  const gone = treated.reduce((sum, table) => sum + table.lines, 0);
  const named = (as: Treated['as'], words: string): string[] => {
    const titles = treated.filter((table) => table.as === as).map(({ title, lines: own }) => `${title} (${own})`);
    return titles.length === 0 ? [] : [`${words} : ${titles.join(' ; ')}.`];
  };
  return [
    `Version à publier : ${counted(gone, 'ligne regroupée ou retirée', 'lignes regroupées ou retirées')} sur ${lines}.`,
    ...named('regrouped', 'Lignes regroupées'),
    ...named('shortened', 'Premières lignes seulement'),
    ...named('total', 'Total seul'),
    ...named('withheld', 'Non publiés'),
    ...exempt.map(({ title, motive }) => `Imprimé tel quel : ${title}. Motif : ${motive}`),
    `Audit : ${counted(audited, 'petit effectif recherché', 'petits effectifs recherchés')} à partir de tout ce qui est imprimé.`,
  ].map(typeset);
}

/** Why it may not be handed out: the cell, how close a reader comes, the tables that give it, the cheapest way out. */
export function blockingWords(profile: CatalogueProfile, { title, labels, interval, by, mend }: Blocking): string {
  const nameOf = (id: string): string => quoted(entryOf(profile, id)?.title ?? id);
  const known =
    interval === null
      ? 'les tableaux se contredisent, personne ne peut dire ce qu’ils révèlent'
      : interval[0] === interval[1]
        ? 'un lecteur retrouve cet effectif exactement'
        : 'un lecteur retrouve cet effectif à une unité près';
  const given = by.length === 0 ? '' : ` (avec ${enumerate(by.map(nameOf))})`;
  const out = mend.isExempt ? 'retirer l’exception accordée à' : 'ne pas publier';
  return typeset(
    `${quoted(title)}, ${labels.map(quoted).join(', ')} : ${known}${given}. Le moins coûteux : ${out} ${nameOf(mend.table)} (${counted(mend.lines, 'ligne', 'lignes')} ; --withhold ${mend.table}).`,
  );
}
