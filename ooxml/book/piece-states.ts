import type { FormattingRule, Sheet } from './sheet';

const ruleState = ({ type, priority, formulae, style, stopIfTrue }: FormattingRule): unknown => [
  type,
  priority,
  formulae,
  style,
  stopIfTrue,
];

/** Everything of a sheet that is not its cells, by the element that says it: what differs is written again. */
export function pieceStates(sheet: Sheet): Record<string, string> {
  const { pageSetup: setup, view } = sheet;
  const states: Record<string, unknown> = {
    sheetPr: [sheet.tabColor, setup.fitToPage],
    sheetViews: view,
    cols: sheet.columns.ranges
      .filter((range) => !range.isPlain)
      .map(({ min, max, width, hidden, styleId, attributes }) => [min, max, width, hidden, styleId, attributes]),
    sheetProtection: sheet.isProtected,
    autoFilter: sheet.autoFilter,
    mergeCells: sheet.merges,
    conditionalFormatting: sheet.conditionalFormattings.map(({ ref, rules }) => [ref, rules.map(ruleState)]),
    dataValidations: sheet.validations,
    hyperlinks: [[...sheet.links.values()], sheet.places],
    printOptions: [setup.horizontalCentered, setup.verticalCentered, setup.showGridLines, setup.showRowColHeaders],
    pageMargins: setup.margins,
    pageSetup: [
      setup.orientation,
      setup.paperSize,
      setup.scale,
      setup.fitToWidth,
      setup.fitToHeight,
      setup.pageOrder,
      setup.blackAndWhite,
    ],
    headerFooter: sheet.headerFooter,
    rowBreaks: sheet.rowBreaks,
    customProperties: [...sheet.properties],
    tableParts: sheet.tables.map(({ part }) => part?.path ?? null),
  };
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => [name, (JSON.stringify(state) as string | undefined) ?? '']),
  );
}
