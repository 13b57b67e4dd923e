import type { Steps } from '../bounds';
import { areaAt, isTrue } from '../spreadsheet';
import type { Relation } from '../package/index';
import { attributeOf, childOf, childrenOf, textOf, xmlOf, type XmlNode } from '../xml';
import { ColumnRange } from './columns';
import type { Rectangle } from './merges';
import type { FormattingRule, Link, PageSetup, Sheet, SheetView, TableModel } from './sheet';
import { colorOf, defined, numberOf } from './style-xml';

const KNOWN_OF_COLUMN: ReadonlySet<string> = new Set(['min', 'max', 'width', 'hidden', 'style', 'customWidth']);

/** Takes what stands beside the cells of a sheet. @throws FileError damaged: an area no sheet has */
export function* readPieces(sheet: Sheet, relations: readonly Relation[]): Steps<void> {
  const one = (name: string): XmlNode | undefined => sheet.sourceOf(name)[0];
  const properties = one('sheetPr');
  sheet.view = viewOf(childOf(one('sheetViews'), 's:sheetView'));
  const tab = colorOf(childOf(properties, 's:tabColor'));
  sheet.tabColor = tab?.argb === undefined ? undefined : { argb: tab.argb };
  sheet.defaultRowHeight = numberOf(attributeOf(one('sheetFormatPr'), 'defaultRowHeight'));
  sheet.columns.ranges = sheet
    .sourceOf('cols')
    .flatMap((cols) => childrenOf(cols, 's:col').map((node) => columnOf(sheet, node)));
  sheet.isProtected = isTrue(attributeOf(one('sheetProtection'), 'sheet'));
  sheet.autoFilter = attributeOf(one('autoFilter'), 'ref');
  sheet.merges = yield* mergesOf(one('mergeCells'));
  yield;
  sheet.conditionalFormattings = sheet.sourceOf('conditionalFormatting').map((node) => ({
    ref: attributeOf(node, 'sqref') ?? '',
    rules: childrenOf(node, 's:cfRule').map((rule) => ruleOf(sheet, rule)),
    node,
  }));
  const validations = one('dataValidations');
  sheet.validations = validations === undefined ? '' : xmlOf(validations);
  sheet.pageSetup = pageSetupOf(sheet, properties);
  const header = one('headerFooter');
  const line = (name: string): string | undefined => {
    const found = childOf(header, `s:${name}`);
    return found && textOf(found);
  };
  sheet.headerFooter = defined({ oddHeader: line('oddHeader'), oddFooter: line('oddFooter') });
  sheet.rowBreaks = childrenOf(one('rowBreaks'), 's:brk')
    .filter((node) => attributeOf(node, 'man') === undefined || isTrue(attributeOf(node, 'man')))
    .map((node) => Number(attributeOf(node, 'id')));
  readLinks(sheet, one('hyperlinks'), relations);
  for (const node of childrenOf(one('customProperties'), 's:customPr'))
    sheet.propertyIds.set(attributeOf(node, 'name') ?? '', attributeOf(node, 'r:id') ?? '');
}

/** Areas read between two rests. */
const AREAS_OF_A_SLICE = 20_000;

function* mergesOf(node: XmlNode | undefined): Steps<Rectangle[]> {
  const merges: Rectangle[] = [];
  for (const child of childrenOf(node, 's:mergeCell')) {
    const { firstRow, lastRow, firstColumn, lastColumn } = areaAt(attributeOf(child, 'ref') ?? '');
    merges.push({ top: firstRow + 1, left: firstColumn + 1, bottom: lastRow + 1, right: lastColumn + 1 });
    if (merges.length % AREAS_OF_A_SLICE === 0) yield;
  }
  return merges;
}

function viewOf(node: XmlNode | undefined): SheetView {
  const pane = childOf(node, 's:pane');
  const flag = (name: string): boolean | undefined => {
    const said = attributeOf(node, name);
    return said === undefined ? undefined : isTrue(said);
  };
  const state = attributeOf(pane, 'state');
  return defined<SheetView>({
    showGridLines: flag('showGridLines'),
    showRowColHeaders: flag('showRowColHeaders'),
    state: pane === undefined ? undefined : state?.startsWith('frozen') === true ? 'frozen' : 'split',
    xSplit: numberOf(attributeOf(pane, 'xSplit')),
    ySplit: numberOf(attributeOf(pane, 'ySplit')),
    topLeftCell: attributeOf(pane, 'topLeftCell'),
  });
}

function columnOf(sheet: Sheet, node: XmlNode): ColumnRange {
  const column = new ColumnRange(sheet, Number(attributeOf(node, 'min')), Number(attributeOf(node, 'max')));
  column.width = numberOf(attributeOf(node, 'width'));
  column.hidden = isTrue(attributeOf(node, 'hidden'));
  column.styleId = numberOf(attributeOf(node, 'style')) ?? 0;
  column.attributes = Object.fromEntries(
    node.attributes.filter(({ name }) => !KNOWN_OF_COLUMN.has(name)).map(({ written, value }) => [written, value]),
  );
  return column;
}

function ruleOf(sheet: Sheet, node: XmlNode): FormattingRule {
  const difference = numberOf(attributeOf(node, 'dxfId'));
  return defined<FormattingRule>({
    type: attributeOf(node, 'type') ?? '',
    priority: numberOf(attributeOf(node, 'priority')),
    formulae: childrenOf(node, 's:formula').map(textOf),
    style: difference === undefined ? undefined : sheet.book.styles.differenceOf(difference),
    stopIfTrue: isTrue(attributeOf(node, 'stopIfTrue')) || undefined,
    node,
  });
}

function pageSetupOf(sheet: Sheet, properties: XmlNode | undefined): PageSetup {
  const said = (element: string, name: string): string | undefined => sheet.attributeOfSource(element, name);
  const number = (element: string, name: string): number | undefined => numberOf(said(element, name));
  const flag = (element: string, name: string): boolean | undefined => isTrue(said(element, name)) || undefined;
  const margin = (name: string, standard: number): number => number('pageMargins', name) ?? standard;
  return defined<PageSetup>({
    orientation: said('pageSetup', 'orientation'),
    paperSize: number('pageSetup', 'paperSize'),
    scale: number('pageSetup', 'scale'),
    fitToPage: isTrue(attributeOf(childOf(properties, 's:pageSetUpPr'), 'fitToPage')) || undefined,
    fitToWidth: number('pageSetup', 'fitToWidth'),
    fitToHeight: number('pageSetup', 'fitToHeight'),
    pageOrder: said('pageSetup', 'pageOrder'),
    blackAndWhite: flag('pageSetup', 'blackAndWhite'),
    horizontalCentered: flag('printOptions', 'horizontalCentered'),
    verticalCentered: flag('printOptions', 'verticalCentered'),
    showGridLines: flag('printOptions', 'gridLines'),
    showRowColHeaders: flag('printOptions', 'headings'),
    margins:
      sheet.sourceOf('pageMargins').length === 0
        ? undefined
        : {
            left: margin('left', 0.7),
            right: margin('right', 0.7),
            top: margin('top', 0.75),
            bottom: margin('bottom', 0.75),
            header: margin('header', 0.3),
            footer: margin('footer', 0.3),
          },
  });
}

function readLinks(sheet: Sheet, node: XmlNode | undefined, relations: readonly Relation[]): void {
  const targets = new Map(relations.map(({ id, written }) => [id, written]));
  const places: Link[] = [];
  for (const link of childrenOf(node, 's:hyperlink')) {
    const { firstRow, firstColumn } = areaAt(attributeOf(link, 'ref') ?? '');
    const id = attributeOf(link, 'r:id');
    const read = defined<Link>({
      row: firstRow + 1,
      column: firstColumn + 1,
      target: id === undefined ? undefined : targets.get(id),
      location: attributeOf(link, 'location'),
      tooltip: attributeOf(link, 'tooltip'),
      display: attributeOf(link, 'display'),
    });
    if (read.target !== undefined) sheet.links.set(`${read.row}:${read.column}`, read);
    else if (read.location !== undefined) places.push(read);
  }
  sheet.places = places;
}

/** A table as its part says; null when there is none in it. */
export function tableOf(path: string, root: XmlNode): TableModel | null {
  const ref = attributeOf(root, 'ref');
  if (root.name !== 's:table' || ref === undefined) return null;
  const look = childOf(root, 's:tableStyleInfo');
  const flag = (name: string): boolean => isTrue(attributeOf(look, name));
  const name =
    attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? `Table_${attributeOf(root, 'id') ?? '1'}`;
  return {
    name,
    displayName: name,
    tableRef: ref,
    autoFilterRef: attributeOf(childOf(root, 's:autoFilter'), 'ref'),
    headerRow: attributeOf(root, 'headerRowCount') !== '0',
    totalsRow: Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0,
    style: defined({
      theme: attributeOf(look, 'name'),
      showFirstColumn: flag('showFirstColumn'),
      showLastColumn: flag('showLastColumn'),
      showRowStripes: flag('showRowStripes'),
      showColumnStripes: flag('showColumnStripes'),
    }),
    columns: childrenOf(childOf(root, 's:tableColumns'), 's:tableColumn').map((node) => ({
      name: attributeOf(node, 'name') ?? '',
    })),
    part: { path, root },
  };
}
