import { attributeOf, childOf, childrenOf, textOf, xmlOf, xmlText } from '../xml';
import { addressOf } from '../spreadsheet';
import { patched } from './replace-pieces';
import type { ConditionalFormatting, FormattingRule, Link, Sheet } from './sheet';
import { attributesXml, colorXml } from './style-xml';

const flag = (said: boolean | undefined): number | undefined => (said === true ? 1 : undefined);

/** How each piece is written from what the sheet says now. Those that need relations are elsewhere. */
export const WRITE_PIECE: Readonly<Record<string, (sheet: Sheet) => string>> = {
  sheetPr: (sheet) => {
    const node = sheet.sourceOf('sheetPr')[0];
    const others = childrenOf(node).filter(({ name }) => name !== 's:tabColor' && name !== 's:pageSetUpPr');
    const page = childOf(node, 's:pageSetUpPr');
    const { fitToPage } = sheet.pageSetup;
    const fit =
      page === undefined && fitToPage !== true ? '' : patched(page, 'pageSetUpPr', { fitToPage: flag(fitToPage) });
    return patched(node, 'sheetPr', {}, colorXml('tabColor', sheet.tabColor) + others.map(xmlOf).join('') + fit);
  },
  sheetViews,
  cols: (sheet) => {
    const columns = sheet.columns.ranges
      .filter((range) => !range.isPlain)
      .map(({ min, max, width, hidden, styleId, attributes }) => {
        const sized = width === undefined ? {} : { width, customWidth: 1 };
        const more = { style: styleId === 0 ? undefined : styleId, hidden: flag(hidden) };
        return `<col${attributesXml({ min, max, ...attributes, ...sized, ...more })}/>`;
      });
    return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  },
  sheetProtection: (sheet) =>
    sheet.isProtected ? patched(sheet.sourceOf('sheetProtection')[0], 'sheetProtection', { sheet: 1 }) : '',
  autoFilter: (sheet) =>
    sheet.autoFilter === undefined
      ? ''
      : patched(sheet.sourceOf('autoFilter')[0], 'autoFilter', { ref: sheet.autoFilter }),
  mergeCells: ({ merges }) => {
    const areas = merges.map(
      ({ top, left, bottom, right }) =>
        `<mergeCell ref="${addressOf(top - 1, left - 1)}:${addressOf(bottom - 1, right - 1)}"/>`,
    );
    return areas.length === 0 ? '' : `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>`;
  },
  conditionalFormatting: (sheet) => sheet.conditionalFormattings.map((one) => formattingXml(sheet, one)).join(''),
  dataValidations: ({ validations }) => validations,
  printOptions,
  pageMargins: ({ pageSetup: { margins } }) =>
    margins === undefined
      ? ''
      : `<pageMargins${attributesXml({
          left: margins.left,
          right: margins.right,
          top: margins.top,
          bottom: margins.bottom,
          header: margins.header,
          footer: margins.footer,
        })}/>`,
  pageSetup: (sheet) => {
    const { pageSetup: setup } = sheet;
    return patched(sheet.sourceOf('pageSetup')[0], 'pageSetup', {
      paperSize: setup.paperSize,
      scale: setup.scale,
      orientation: setup.orientation,
      fitToWidth: setup.fitToWidth,
      fitToHeight: setup.fitToHeight,
      pageOrder: setup.pageOrder,
      blackAndWhite: flag(setup.blackAndWhite),
    });
  },
  headerFooter: (sheet) => {
    const node = sheet.sourceOf('headerFooter')[0];
    const { oddHeader, oddFooter } = sheet.headerFooter;
    const line = (name: string, text: string | undefined): string =>
      text === undefined || text === '' ? '' : `<${name}>${xmlText(text)}</${name}>`;
    const others = childrenOf(node).filter(({ name }) => name !== 's:oddHeader' && name !== 's:oddFooter');
    const inside = line('oddHeader', oddHeader) + line('oddFooter', oddFooter) + others.map(xmlOf).join('');
    return inside === '' ? '' : patched(node, 'headerFooter', {}, inside);
  },
  rowBreaks: ({ rowBreaks }) =>
    rowBreaks.length === 0
      ? ''
      : `<rowBreaks count="${rowBreaks.length}" manualBreakCount="${rowBreaks.length}">${rowBreaks
          .map((id) => `<brk id="${id}" max="16383" man="1"/>`)
          .join('')}</rowBreaks>`,
};

function printOptions({ pageSetup: setup }: Sheet): string {
  const written = {
    horizontalCentered: flag(setup.horizontalCentered),
    verticalCentered: flag(setup.verticalCentered),
    headings: flag(setup.showRowColHeaders),
    gridLines: flag(setup.showGridLines),
  };
  return Object.values(written).every((one) => one === undefined) ? '' : `<printOptions${attributesXml(written)}/>`;
}

/** The first view alone is modelled: the one of the window that is open. */
function sheetViews(sheet: Sheet): string {
  const views = childrenOf(sheet.sourceOf('sheetViews')[0], 's:sheetView');
  const [first, ...others] = views;
  const { view } = sheet;
  const [rows, columns] = [view.ySplit ?? 0, view.xSplit ?? 0];
  const frozen = view.state === 'frozen' && rows + columns > 0;
  const wasFrozen = childOf(first, 's:pane') !== undefined;
  const kept = childrenOf(first).filter(
    ({ name }) => name !== 's:pane' && (name !== 's:selection' || (!frozen && !wasFrozen)),
  );
  const corner = addressOf(rows, columns);
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = frozen
    ? `<pane${attributesXml({ xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: corner, activePane: active, state: 'frozen' })}/><selection pane="${active}"/>`
    : '';
  const split =
    view.state === 'split'
      ? childrenOf(first)
          .filter(({ name }) => name === 's:pane')
          .map(xmlOf)
          .join('')
      : '';
  const changes = {
    showGridLines: view.showGridLines === false ? 0 : undefined,
    showRowColHeaders: view.showRowColHeaders === false ? 0 : undefined,
    workbookViewId: attributeOf(first, 'workbookViewId') ?? 0,
  };
  const mine = patched(first, 'sheetView', changes, split + pane + kept.map(xmlOf).join(''));
  return `<sheetViews>${mine}${others.map(xmlOf).join('')}</sheetViews>`;
}

function formattingXml(sheet: Sheet, { ref, rules, node }: ConditionalFormatting): string {
  if (rules.length === 0) return '';
  const inside = rules.map((rule) => ruleXml(sheet, rule)).join('');
  return patched(node, 'conditionalFormatting', { sqref: ref }, inside);
}

function ruleXml(sheet: Sheet, { type, priority, formulae, style, stopIfTrue, node }: FormattingRule): string {
  const same = JSON.stringify(formulae) === JSON.stringify(childrenOf(node, 's:formula').map(textOf));
  const formulas = (formulae ?? []).map((formula) => `<formula>${xmlText(formula)}</formula>`).join('');
  const inside = node === undefined || !same ? formulas : undefined;
  const dxfId = style === undefined ? undefined : sheet.book.styles.idOfDifference(style);
  return patched(node, 'cfRule', { type, dxfId, priority, stopIfTrue: flag(stopIfTrue) }, inside);
}

/** The links of a sheet; `idOf` gives the relation to an address outside. */
export function linksXml(sheet: Sheet, idOf: (target: string) => string): string {
  const link = ({ row, column, target, location, tooltip, display }: Link): string => {
    const id = target === undefined ? undefined : idOf(target);
    return `<hyperlink${attributesXml({ ref: addressOf(row - 1, column - 1), 'r:id': id, location, display, tooltip })}/>`;
  };
  const all = [...sheet.links.values(), ...sheet.places].map(link);
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`;
}
