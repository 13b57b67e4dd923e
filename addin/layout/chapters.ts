import { entryOf } from '@report/engine/catalogue';
import type { string, Table } from '@report/engine/contract';

/** Chapters of the annual reports: beginning of the numbers of their tables, and the heading printed above them. */
const CHAPTERS: Readonly<Record<string, readonly (readonly [number: string, heading: string])[]>> = {
  medical: [['D.5', 'Concertations dans les maternités']],
  dialogue: [
    ['C.1', 'Équipe'],
    ['C.2', 'Situations prises en charge'],
    ['C.3', 'Analyse des nouvelles situations'],
    ['C.4', 'Bilan'],
    ['C.5', 'Projets'],
    ['Dialogue §1', 'Situations et dossiers'],
    ['Dialogue §2', 'Situations et dossiers'],
    ['Dialogue §3', 'Analyse des nouvelles situations'],
    ['Dialogue §4', 'Analyse des nouvelles situations'],
    ['Dialogue §5', 'Analyse des nouvelles situations'],
    ['Dialogue §6', 'Analyse des nouvelles situations'],
    ['Dialogue §7', 'Prestations et demandes sans dossier'],
    ['Dialogue §8', 'Prestations et demandes sans dossier'],
  ],
  bebe: [
    ['D.2', 'Familles et enfants suivis'],
    ['D.3', 'Indicateurs de prise en charge'],
    ['D.5.1', 'Demandes'],
    ['D.5.2', 'Durée des suivis'],
    ['D.5.3', 'Profil des familles'],
    ['D.5.4', 'Profil des familles'],
    ['D.5.5', 'Profil des familles'],
    ['D.5.6', 'Profil des familles'],
    ['D.5.7', 'Visites et déplacements'],
    ['D.5.9', 'Équipe'],
    ['D.6', 'Bilan'],
    ['D.7', 'Projets'],
    ['Bébé §1', 'Familles et demandes'],
    ['Bébé §2', 'Signalements et interventions'],
    ['Bébé §3', 'Signalements et interventions'],
    ['Bébé §4', 'Demandeurs et motifs'],
    ['Bébé §5', 'Demandeurs et motifs'],
    ['Bébé §6', 'Profil des familles'],
    ['Bébé §7', 'Profil des familles'],
    ['Bébé §8', 'Profil des familles'],
  ],
  asbl: [
    ['A.1', 'Association'],
    ['Introduction', 'Association'],
  ],
};

/** Heading of the tables before the first chapter: those that no report numbers. */
const FIRST_HEADING: Readonly<Record<string, string>> = {
  medical: 'Consultations',
  dialogue: 'Situations prises en charge',
  bebe: 'Familles et enfants suivis',
  asbl: 'Association',
};

const startsWithNumber = (number: string, chapter: string): boolean =>
  number.startsWith(chapter) && !/^\d/.test(number.slice(chapter.length));

/**
 * The chapter of each table of a service. Where both reports are mixed (edition complete), chapters are those of 2016,
 * which has the most; a table that the report does not number stands in the chapter of the one before it.
 */
export function chaptersOf(tables: readonly Table[], service: string, edition: string): string[] {
  let heading = FIRST_HEADING[service];
  return tables.map(({ id, number: printed }) => {
    const number = edition === 'complete' ? entryOf(id)?.numbers[2016] : printed;
    const chapter = CHAPTERS[service].find(([beginning]) => number && startsWithNumber(number, beginning));
    heading = chapter?.[1] ?? heading;
    return heading;
  });
}

/**
 * The tables of a service in the order of its report. The edition that holds all of them keeps the order of the
 * answer, where tables of both reports on one subject are neighbours.
 */
export function inReportOrder(tables: readonly Table[], edition: string): Table[] {
  if (edition === 'complete') return [...tables];
  const numbered = tables.filter(({ number }) => number !== null);
  const compare = new Intl.Collator('fr', { numeric: true }).compare;
  return [
    ...numbered.sort((a, b) => compare(a.number ?? '', b.number ?? '')),
    ...tables.filter((t) => t.number === null),
  ];
}
