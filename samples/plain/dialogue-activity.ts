import { countBy, printedMean, sumBy } from './count';
import type { PlainYear } from './definitions';
import type { CaseRow } from './dialogue-rows';
import type { PlainTables } from './plain-table';

/** Dialogue: all active files, the requests without a file, and what was done in the year. */
export const DIALOGUE_ACTIVITY: PlainTables = {
  'dialogue-situations': (year) => {
    const active = year.rows.cases.filter(year.isActive).length;
    const demandes = contacts(year).length;
    const supervisions = year.actions('dialogue', 'supervision-donnee').length;
    const without = demandes + supervisions;
    return { total: active + without, 'avec-dossier': active, 'sans-dossier': without, demandes, supervisions };
  },
  'dialogue-contacts': (year) => {
    const opened = newCases(year).length;
    const without = contacts(year).length;
    return { total: opened + without, 'nouveaux-dossiers': opened, 'sans-dossier': without };
  },
  'dialogue-dossiers': (year) => {
    const old = year.rows.cases.filter((file) => year.isActive(file) && !year.isNew(file));
    const opened = newCases(year).length;
    const rouverts = old.filter(({ reopeningDate }) => year.includes(reopeningDate)).length;
    return { total: opened + old.length, nouveaux: opened, anciens: old.length, rouverts };
  },
  'dialogue-enfants': (year) => ({
    'enfants-familles': sumBy(year.rows.cases.filter(year.isActive), childrenCount),
    porteurs: year.porters(year.isActive).length,
  }),
  'dialogue-etat-fin-annee': (year) => {
    const active = year.rows.cases.filter(year.isActive);
    const clotures = active.filter(year.isClosed).length;
    return { 'en-cours': active.length - clotures, clotures };
  },
  'dialogue-sans-dossier': (year) => ({
    ...countBy(contacts(year), ({ caller, form }) => {
      if (caller === 'famille-elargie') return caller;
      if (form === 'entretien' && (caller === 'professionnel' || caller === 'prive')) return 'autres';
      if (form !== 'telephone') return '';
      return caller === 'professionnel' ? 'pro-telephone' : caller === 'prive' ? 'prive-telephone' : '';
    }),
    supervisions: year.actions('dialogue', 'supervision-donnee').length,
  }),
  'dialogue-sans-dossier-suite': (year) => countBy(contacts(year), ({ outcome }) => outcome),
  'dialogue-prise-en-charge': (year) => {
    const axes = axesByCase(year);
    const figures: Record<string, Record<string, number>> = {};
    for (const [file, sessions] of axes)
      for (const axis of retained(sessions)) {
        const line = (figures[axis] ??= { anciens: 0, nouveaux: 0, total: 0 });
        const column = year.isNew(file) ? 'nouveaux' : 'anciens';
        line[column] = (line[column] ?? 0) + 1;
        line['total'] = (line['total'] ?? 0) + 1;
      }
    return figures;
  },
  'dialogue-nombre-entretiens': (year) => {
    const counts: Record<string, number[]> = {};
    for (const sessions of axesByCase(year).values())
      for (const axis of retained(sessions)) (counts[axis] ??= []).push(sessions.get(axis) ?? 0);
    return Object.fromEntries(
      Object.entries(counts).map(([axis, sessions]) => {
        const sum = sumBy(sessions, (count) => count);
        const [min, max] = [
          sessions.reduce((one, other) => Math.min(one, other)),
          sessions.reduce((one, other) => Math.max(one, other)),
        ];
        return [axis, { min, max, mean: printedMean(sum, sessions.length), sum, n: sessions.length }];
      }),
    );
  },
  'dialogue-signalements': (year) => ({
    signalements: year.rows.cases.filter(({ reportDate }) => year.includes(reportDate)).length,
  }),
  'dialogue-prestations': (year) => {
    const linked = new Map<unknown, number>();
    for (const act of year.rows.acts)
      if (act.contactId !== null && year.includes(act.date))
        linked.set(act.contactId, (linked.get(act.contactId) ?? 0) + (act.quantity ?? 1));
    return {
      'avec-dossier': sumBy(caseActs(year), ({ quantity }) => quantity ?? 1),
      'sans-dossier': sumBy(contacts(year), ({ contactId, phoneActs }) => phoneActs ?? linked.get(contactId) ?? 0),
    };
  },
  'dialogue-prestations-nature': (year) => {
    const figures: Record<string, number> = {};
    for (const { nature, quantity } of caseActs(year)) figures[nature] = (figures[nature] ?? 0) + (quantity ?? 1);
    return figures;
  },
  'dialogue-supervisions': (year) => ({ supervisions: year.actions('dialogue', 'supervision-donnee').length }),
  'dialogue-soutien-equipe': (year) => ({
    'supervision-recue': sumBy(year.actions('dialogue', 'supervision-recue'), ({ days }) => days ?? 0),
    'concertation-juridique': year.actions('dialogue', 'concertation-juridique').length,
  }),
};

const newCases = (year: PlainYear): CaseRow[] => year.rows.cases.filter(year.isNew);
const contacts = (year: PlainYear) => year.rows.contacts.filter(({ date }) => year.includes(date));
const caseActs = (year: PlainYear) =>
  year.rows.acts.filter(({ caseId, date }) => caseId !== null && year.includes(date));
const childrenCount = ({ childrenCount: count }: CaseRow): number => count ?? 0;

/** Sessions of the year by axis, of each active file that has some. */
const axesByCase = (year: PlainYear): Map<CaseRow, Map<string, number>> => {
  const axes = new Map<CaseRow, Map<string, number>>();
  for (const act of year.axisActs()) {
    const file = year.caseOf(act);
    if (!file) continue;
    const sessions = axes.get(file) ?? new Map<string, number>();
    sessions.set(act.axis, (sessions.get(act.axis) ?? 0) + (act.quantity ?? 1));
    axes.set(file, sessions);
  }
  return axes;
};

/** «Évaluation» is retained only in a file that had nothing else. */
const retained = (sessions: ReadonlyMap<string, number>): string[] =>
  [...sessions.keys()].filter((axis) => axis !== 'evaluation' || sessions.size === 1);
