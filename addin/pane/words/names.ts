import { kindOf, type Period, previousPeriod } from '@report/engine/calendar';
import type { Rounding, Severity } from '@report/engine/contract';
import { ofPeriod, periodWords } from '@report/engine/text';
import type { ExceptionReason, PreviousYears, Stage } from '../../actions';

/** The edition of all tables, beside the reports that the profile names. */
export const ALL_TABLES_NAME = 'Complète';

export const ROUNDING_NAMES: Readonly<Record<Rounding, { readonly text: string; readonly detail: string }>> = {
  adjusted: { text: 'Total ajusté à 100 %', detail: 'La méthode est écrite sous chaque tableau.' },
  plain: { text: 'Arrondi simple', detail: 'Le total peut donner 99 % ou 101 %.' },
};

/** Where the tables of a workbook are computed. */
export const PLACE_NAMES = {
  service: { text: 'Par le service', detail: 'Des effectifs sont envoyés, jamais une ligne.' },
  here: { text: 'Toujours sur ce poste', detail: 'Rien n’est envoyé. Le résultat est exactement le même.' },
};

const COMPARED = 'Une feuille de plus, année contre année.';

/** After «comparer avec»: «2015», «le 1er semestre 2015», «01.09-31.12.2015». */
function namedPeriod(period: Period): string {
  const { title, sheet } = periodWords(period);
  const kind = kindOf(period);
  if (kind === 'semester' || kind === 'quarter') return `le ${title}`;
  return kind === 'free' || kind === 'day' ? sheet : title;
}

/** The same periods of earlier years, that can stand beside that of a report. */
export function comparisonNames(
  period: Period,
): Readonly<Record<PreviousYears, { readonly text: string; readonly detail: string }>> {
  const before = previousPeriod(period);
  const [one, two] = [before, previousPeriod(before)].map(namedPeriod);
  return {
    0: { text: 'Rien', detail: `Les tableaux ${ofPeriod(period)} seulement.` },
    1: { text: one ?? '', detail: COMPARED },
    2: { text: `${one ?? ''} et ${two ?? ''}`, detail: COMPARED },
  };
}

/** The stages as the user sees them pass. */
export const STAGE_ORDER = ['read', 'count', 'compute', 'write', 'promote'] as const satisfies readonly Stage[];

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  read: 'Lecture des registres',
  count: 'Comptage sur ce poste',
  compute: 'Calcul des tableaux',
  write: 'Écriture des feuilles',
  promote: 'Relecture et mise en place',
};

export const SEVERITY_NAMES: Readonly<Record<Severity, { readonly one: string; readonly several: string }>> = {
  error: { one: 'Erreur', several: 'Erreurs' },
  warning: { one: 'Avertissement', several: 'Avertissements' },
  info: { one: 'Info', several: 'Infos' },
};

/** Why a value is right as it stands. */
export const REASON_NAMES: Readonly<Record<ExceptionReason, string>> = {
  verified: 'Vérifié dans le dossier',
  special: 'Cas particulier, confirmé par le service',
  old: 'Donnée ancienne, impossible à retrouver',
  other: 'Autre motif',
};
