import type { StatisticsAnswer, Table } from '@report/engine/contract';
import { NBSP } from '@report/engine/text';
import { tableChecks, tally } from '../checks/check-words';
import { listBlock } from '../lists/list-block';
import type { ListRows } from '../lists/list-rows';
import type { SheetBlock } from '../model/block';
import { SUMMARY_GRID } from '../model/grids';
import type { SheetCell } from '../model/sheet-model';
import { noteRows, sectionRow } from '../tables/table-texts';
import { type ComposedSheet, composeSheet } from './compose-sheet';
import { placeOf } from './names';
import type { ReportContext } from './report-context';

const SMALL_ADVICE =
  'Les tableaux contiennent des effectifs\u00a0; de petits effectifs peuvent désigner une famille\u00a0: voyez la feuille des contrôles avant de diffuser.';
const WORD_ADVICE = `Pour Word${NBSP}: choisissez le tableau par son nom (zone Nom, à gauche de la barre de formule), copiez, puis collez avec «${NBSP}Conserver la mise en forme source${NBSP}».`;

/**
 * The first sheet: every table with a link to it, its unit and its base, then how many checks agree. A list that is in none
 * of the sheets is named all the same, and said to be left out.
 *
 * @param places the sheets that hold the tables
 * @param compared whether there is a sheet of earlier years
 * @param method how the figures were protected, in the place of the advice on small counts
 */
export function summarySheet(
  answer: StatisticsAnswer,
  lists: ListRows,
  places: readonly ComposedSheet[],
  compared: boolean,
  context: ReportContext,
  method: string | null = null,
): ComposedSheet {
  const { profile, names, sub, year, words } = context;
  const placed = new Set(places.flatMap(({ anchors }) => [...anchors.keys()]));
  return composeSheet(profile, {
    name: names.summary,
    title: words.title === String(year) ? `Tableaux du rapport annuel ${year}` : `Tableaux ${context.ofReport}`,
    sub,
    grid: SUMMARY_GRID,
    back: null,
    blocks: [
      ...profile.services.flatMap(({ key, title }): SheetBlock[] => {
        const lines = places.flatMap(({ model, anchors }) =>
          [...anchors].flatMap(([id, row]) => {
            const table = answer.tables.find((one) => one.id === id && one.service === key);
            return table === undefined ? [] : [tableLine(table, placeOf(model.name, row), lists, context)];
          }),
        );
        const left = context.tables
          .filter((table) => table.kind === 'list' && table.service === key && !placed.has(table.id))
          .map((table) => tableLine(table, null, lists, context));
        return lines.length + left.length === 0 ? [] : [contents(title, [...lines, ...left])];
      }),
      reading(answer, compared, context, method),
    ],
  });
}

type Line = Pick<SheetCell, 'value' | 'role' | 'link'>[];

function tableLine(table: Table, link: string | null, lists: ListRows, { labelOf }: ReportContext): Line {
  const { number, title } = labelOf(table);
  const n = table.base.n ?? lists.get(table.id)?.length ?? null;
  return [
    { value: number === '' ? '–' : number, role: 'text' },
    link === null ? { value: `${title} (annexe non jointe)`, role: 'text' } : { value: title, role: 'link', link },
    { value: table.unit, role: 'text' },
    n === null ? { value: '–', role: 'noBase' } : { value: n, role: Number.isInteger(n) ? 'number' : 'decimal' },
  ];
}

const contents = (heading: string, lines: readonly Line[]): SheetBlock =>
  listBlock({
    key: null,
    grid: SUMMARY_GRID,
    before: [sectionRow(heading, SUMMARY_GRID)],
    headers: [{ text: 'N°' }, { text: 'Tableau' }, { text: 'Unité' }, { text: 'Base', right: true }],
    lines,
  });

function reading(
  answer: StatisticsAnswer,
  compared: boolean,
  { names }: ReportContext,
  method: string | null,
): SheetBlock {
  const lines: readonly (readonly [subject: string, text: string, sheet: string])[] = [
    ...(compared ? ([['Comparaison', 'Année contre année, avec les écarts', names.comparison]] as const) : []),
    ['Contrôles', `Entre tableaux${NBSP}: ${tally(answer.checks)}`, names.checks],
    ['Contrôles', `Dans les tableaux${NBSP}: ${tally(tableChecks(answer))}`, names.checks],
    ['Définitions', 'Signes conventionnels, méthode, qui est compté', names.definitions],
  ];
  const block = listBlock({
    key: null,
    grid: SUMMARY_GRID,
    before: [sectionRow('Pour lire ces tableaux', SUMMARY_GRID)],
    headers: [{ text: 'Feuille' }, { text: 'Contenu' }],
    lines: lines.map(([subject, text, sheet]) => [
      { value: subject, role: 'text' },
      { value: text, role: 'link', link: placeOf(sheet, 0) },
    ]),
    after: noteRows(method === null ? [SMALL_ADVICE, WORD_ADVICE] : [method, WORD_ADVICE], SUMMARY_GRID),
  });
  // A few lines and two notes: a page end would leave them alone.
  return { ...block, breakable: false };
}
