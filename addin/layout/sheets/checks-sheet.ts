import { type AbsentTable, entryOf, type Unavailable } from '@report/engine/catalogue';
import type { Check, StatisticsAnswer } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import { lackingText } from '@report/engine/registers';
import { counted, NBSP, quoted } from '@report/engine/text';
import { checkSides, type CheckTerm } from '../checks/check-terms';
import { SMALL, smallCounts, tableChecks, tally, verdictOf } from '../checks/check-words';
import { listBlock } from '../lists/list-block';
import type { ListRows } from '../lists/list-rows';
import type { SheetBlock } from '../model/block';
import { CHECK_GRID } from '../model/grids';
import { sectionRow } from '../tables/table-texts';
import { type ComposedSheet, composeSheet } from './compose-sheet';
import type { ReportContext } from './report-context';

interface CheckedReport {
  readonly absent: readonly AbsentTable[];
  /** Tables that have no meaning in the period. */
  readonly unavailable?: readonly { readonly title: string; readonly reason: Unavailable }[];
  readonly release?: {
    readonly withheld: readonly { readonly title: string; readonly reason: string }[];
    readonly exempt?: readonly { readonly title: string; readonly motive: string }[];
  };
  /** Ids of the tables that are longer than a page. */
  readonly torn: readonly string[];
}

const REASONS: Readonly<Record<Unavailable, string>> = {
  'annee-entiere': 'Années entières seulement',
  'une-annee-civile': 'Une seule année civile',
};

/** What was compared, what was not computed, what to look at before the figures leave the association. */
export function checksSheet(
  answer: StatisticsAnswer,
  lists: ListRows,
  { absent, unavailable = [], release, torn }: CheckedReport,
  context: ReportContext,
): ComposedSheet {
  const { profile, names, sub, back, labelOf, tables } = context;
  const nameOf = (id: string): string => {
    const table = tables.find((one) => one.id === id);
    return table === undefined ? (entryOf(profile, id)?.title ?? id) : labelOf(table).full;
  };
  const inside = tables.flatMap((table) =>
    table.checks.map((check) => ({ ...check, label: `${labelOf(table).full}${NBSP}: ${check.label}` })),
  );
  const small = tables.flatMap((table) => {
    const text = smallCounts(table);
    return text === null ? [] : [[labelOf(table).number, `${table.title}${NBSP}: ${text}`] as const];
  });
  const missing = byReason(profile, absent).map(
    ({ reason, ids }) =>
      [
        counted(ids.length, 'tableau', 'tableaux'),
        `Il manque ${reason}${NBSP}: ${ids.map((id) => entryOf(profile, id)?.title ?? id).join('\u00a0; ')}.`,
      ] as const,
  );
  const cut = torn.map(
    (id) => ['Page', `${nameOf(id)}${NBSP}: plus long qu’une page, coupé entre deux lignes.`] as const,
  );
  const blocks = [
    comparisons(
      `Contrôles entre tableaux${NBSP}: ${tally(answer.checks)}`,
      answer.checks.map((check) => ({ ...check, label: [check.label, ...sourcesOf(check, context)].join('\n') })),
    ),
    comparisons(`Contrôles dans les tableaux${NBSP}: ${tally(tableChecks(answer))}`, inside),
    comparisons(`Listes${NBSP}: lignes imprimées et lignes comptées`, listChecks(context, lists, nameOf)),
    remarks('Tableaux non calculés', ['Nombre', 'Registres ou colonnes absents, et tableaux'], missing),
    remarks(
      'Tableaux sans objet pour cette période',
      ['Pourquoi', 'Tableau'],
      unavailable.map(({ title, reason }) => [REASONS[reason], title]),
    ),
    remarks(
      'Tableaux dont le détail n’est pas publié',
      ['Ce qui est imprimé', 'Tableau'],
      (release?.withheld ?? []).map(({ title, reason }) => [reason, title]),
    ),
    remarks(
      'Tableaux publiés tels quels (exceptions)',
      ['Tableau', 'Motif'],
      (release?.exempt ?? []).map(({ title, motive }) => [title, motive]),
    ),
    remarks(`Petits effectifs (1 à ${SMALL})`, ['N°', 'À vérifier avant de diffuser'], small),
    remarks('Mise en page', ['Sujet', 'Tableau'], cut),
  ];
  return composeSheet(profile, {
    name: names.checks,
    title: 'Contrôles avant diffusion',
    sub,
    grid: CHECK_GRID,
    back,
    blocks: blocks.flatMap((block) => block ?? []),
  });
}

/** Lines of words under two headers. */
function remarks(
  heading: string,
  headers: readonly [string, string],
  lines: readonly (readonly [string, string])[],
): SheetBlock | null {
  if (lines.length === 0) return null;
  return listBlock({
    key: null,
    grid: CHECK_GRID,
    before: [sectionRow(heading, CHECK_GRID)],
    headers: headers.map((text) => ({ text })),
    lines: lines.map((texts) => texts.map((value) => ({ value: value === '' ? '–' : value, role: 'text' }))),
  });
}

/** Where the two figures of a check are printed: «Attendu : C.3.1 Motif principal, « Violence sexuelle ». Trouvé : …». */
function sourcesOf({ code }: Check, { profile, tables, labelOf }: ReportContext): string[] {
  const text = (terms: readonly CheckTerm[]): string =>
    terms.length === 0
      ? 'aucune ligne'
      : terms
          .map(({ table, line, column, isBase }) => {
            const cell = [line, ...(column === null ? [] : [column])].map(quoted).join(', ');
            return `${labelOf(table).full}, ${isBase ? `base (${line})` : cell}`;
          })
          .join(' + ');
  const { expected = [], found = [] } = checkSides(profile, code, tables) ?? {};
  if (expected.length + found.length === 0) return [];
  return [`Attendu${NBSP}: ${text(expected)}. Trouvé${NBSP}: ${text(found)}.`];
}

/** The tables that were not computed, together where the same registers or columns are missing. */
function byReason(profile: Profile, absent: CheckedReport['absent']): { reason: string; ids: string[] }[] {
  const found = new Map<string, string[]>();
  for (const table of absent) {
    const reason = lackingText(profile, table.registers, table.columns);
    found.set(reason, [...(found.get(reason) ?? []), table.id]);
  }
  return [...found].map(([reason, ids]) => ({ reason, ids }));
}

/** Every row of a list must be printed: as many as were counted. */
function listChecks({ tables }: ReportContext, lists: ListRows, nameOf: (id: string) => string): Check[] {
  return tables.flatMap(({ id, kind, base: { n } }) => {
    if (kind !== 'list' || n === null) return [];
    const found = lists.get(id)?.length ?? 0;
    return [{ code: 'lignes-liste', label: nameOf(id), ok: found === n, expected: n, found }];
  });
}

function comparisons(heading: string, checks: readonly Check[]): SheetBlock | null {
  if (checks.length === 0) return null;
  const ordered = [...checks.filter(({ ok }) => !ok), ...checks.filter(({ ok }) => ok)];
  return listBlock({
    key: null,
    grid: CHECK_GRID,
    before: [sectionRow(heading, CHECK_GRID)],
    headers: [
      { text: 'Résultat' },
      { text: 'Contrôle' },
      { text: 'Attendu', right: true },
      { text: 'Trouvé', right: true },
    ],
    lines: ordered.map(({ ok, label, expected, found }) => [
      { value: verdictOf(ok), role: 'text', ...(ok ? {} : { emphasis: 'total' }) },
      { value: label, role: 'text' },
      ...[expected, found].map((value) => ({ value, role: roleOf(value) })),
    ]),
  });
}

const roleOf = (value: number): 'number' | 'decimal' => (Number.isInteger(value) ? 'number' : 'decimal');
