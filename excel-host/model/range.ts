import type { Cell, CellState } from '@report/ooxml/book';
import { formatA1, intersect, type Rect } from '../cells/address';
import { numberFormatOf, readFormula, readText, readValue, valueType } from '../cells/read-cell';
import { writeValue } from '../cells/write-cell';
import { HostError, NotEmulatedError } from '../host-error';
import { toBoolean, toText, uniform } from './argument';
import { ConditionalFormatCollection } from './conditional-format';
import { DataValidation } from './data-validation';
import { readHyperlink, writeHyperlink, type HyperlinkValue } from './hyperlink';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { RangeNavigation } from './range-navigation';
import { columnProperties, rowProperties } from './range-properties';
import { readStyle, writeStyle } from './range-style';
import { RangeView } from './range-view';
import type { Worksheet } from './worksheet';

/** Documented limit of Range.getMergedAreasOrNullObject. */
const MOST_AREAS = 512;
const CONTENTS = ['All', 'Contents'];
const FORMATS = ['All', 'Formats'];
const LINKS = ['Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

/** Excel.Range. */
export class Range extends RangeNavigation {
  readonly className = 'Range';

  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.rect]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.rect);
  }

  get Values(): unknown[][] | null {
    return this.grid((cell) => readValue(cell, this.wb.cells));
  }
  set Values(values: unknown) {
    const { onCoercion, options } = this.wb;
    const typing = { typing: options.typing, onCoercion };
    this.edit(() => {
      this.breakSpills();
      this.put(values, (cell, element) => {
        writeValue(cell, element, typing);
      });
    });
  }
  /** Whether the cells belong to a formula that fills several; null when some do and others do not. */
  get HasSpill(): boolean | null {
    return this.sheet.spills.has(this.rect);
  }
  /** The cell of a formula that cannot fill its cells any more says so, and the others are empty. */
  private breakSpills(): void {
    for (const spill of this.sheet.spills.endedBy(this.rect)) {
      this.sheet.forEachCellIn(spill, (cell) => {
        cell.value = null;
      });
      this.ws.getCell(spill.top + 1, spill.left + 1).value = '#SPILL!';
    }
  }
  get Formulas(): unknown[][] | null {
    return this.grid((cell) => readFormula(cell, this.wb.cells));
  }
  set Formulas(values: unknown) {
    this.Values = values;
  }
  get Text(): string[][] | null {
    return this.grid((cell) => readText(cell, this.wb.cells));
  }
  get ValueTypes(): string[][] | null {
    return this.grid((cell) => valueType(readValue(cell, this.wb.cells), cell));
  }
  get NumberFormat(): unknown[][] | null {
    return this.grid((cell, column) => numberFormatOf(cell ?? this.ws.findColumn(column + 1)));
  }
  /** One format for whole columns is theirs: cells made later have it. */
  set NumberFormat(values: unknown) {
    if (this.IsEntireColumn && typeof values === 'string') {
      this.patchStyle(() => ({ numFmt: values }));
      return;
    }
    this.put(values, (cell, format) => {
      cell.style = { ...cell.style, numFmt: toText(format) };
    });
  }
  get Hyperlink(): HyperlinkValue | null {
    return readHyperlink(this);
  }
  set Hyperlink(link: HyperlinkValue | null) {
    this.guard();
    writeHyperlink(this, link);
  }
  get RowHidden(): boolean | null {
    return uniform(this.rows().map((row) => this.ws.findRow(row + 1)?.hidden === true));
  }
  set RowHidden(hidden: boolean | null) {
    this.guard();
    for (const row of this.rows()) this.ws.getRow(row + 1).hidden = toBoolean(hidden);
  }
  get ColumnHidden(): boolean | null {
    return uniform(this.columns().map((column) => this.sheet.isColumnHidden(column)));
  }
  set ColumnHidden(hidden: boolean | null) {
    this.guard();
    for (const column of this.columns()) this.ws.getColumn(column + 1).hidden = toBoolean(hidden);
  }
  get Hidden(): boolean | null {
    const both = [this.RowHidden, this.ColumnHidden];
    return both.includes(true) ? true : both.includes(null) ? null : false;
  }
  get Style(): string | null {
    return readStyle(this);
  }
  set Style(name: unknown) {
    writeStyle(this, name);
  }

  GetVisibleView(): RangeView {
    return new RangeView(this);
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.sheet.merges().filter((merge) => intersect(merge, this.rect));
    if (areas.length > MOST_AREAS) throw new HostError('InvalidOperation');
    return areas.length === 0 ? null : new RangeAreas(this.sheet, areas);
  }
  GetRowProperties(wanted: unknown): unknown[] {
    return rowProperties(this, wanted);
  }
  GetColumnProperties(wanted: unknown): unknown[] {
    return columnProperties(this, wanted);
  }

  /** Merging keeps the first cell. Ranges that were merged before are split first. */
  Merge(across: unknown): void {
    this.Unmerge();
    this.checkSize();
    const { top, left, bottom, right } = this.rect;
    if (this.RowCount * this.ColumnCount === 1) return;
    if (across !== true) {
      this.ws.merges = [...this.ws.merges, { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 }];
      return;
    }
    const lines = this.rows().map((row) => ({ top: row + 1, left: left + 1, bottom: row + 1, right: right + 1 }));
    this.ws.merges = [...this.ws.merges, ...lines];
  }
  Unmerge(): void {
    this.guard();
    const { top, left, bottom, right } = this.rect;
    const isApart = (merge: Rect): boolean =>
      intersect(merge, { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 }) === null;
    if (!this.ws.merges.every(isApart)) this.ws.merges = this.ws.merges.filter(isApart);
  }
  Clear(applyTo = 'All'): void {
    this.guard();
    const contents = CONTENTS.includes(applyTo);
    const formats = FORMATS.includes(applyTo);
    if (!contents && !formats && !LINKS.includes(applyTo)) throw new HostError('InvalidArgument');
    if (!contents && !formats) throw new NotEmulatedError(`Range.clear(${applyTo})`);
    if (formats) this.Unmerge();
    this.edit(() => {
      this.sheet.forEachCellIn(this.rect, (cell) => {
        if (contents && !cell.isCovered) {
          cell.value = null;
          this.ws.links.delete(`${cell.row.number}:${cell.col}`);
        }
        if (formats) cell.style = {};
      });
      if (contents) this.sheet.links.removeWithin(this.rect);
    });
  }
  /** Activates the sheet and selects the range. */
  Select(): void {
    this.sheet.Activate();
    this.wb.selection = this;
    this.wb.events.fire('Worksheet', 'SelectionChanged', this.sheet.Id, {
      address: formatA1(this.rect),
      worksheetId: this.sheet.Id,
    });
  }
  Calculate(): void {
    this.wb.record({ path: this.Address, operation: 'call', name: 'Calculate', value: [] });
  }

  /** Puts back what the first cell held. */
  restore(state: CellState): void {
    this.guard();
    this.edit(() => {
      this.ws.getCell(this.rect.top + 1, this.rect.left + 1).restore(state);
    });
  }
  /** Runs a change of contents and announces it: a single cell comes with its value before and after. */
  private edit(change: () => void): void {
    const single = this.CellCount === 1;
    const value = () => readValue(this.firstCell(), this.wb.cells);
    const before = single ? value() : undefined;
    change();
    this.wb.events.rangeChanged(
      this.sheet.Id,
      formatA1(this.rect),
      before === undefined ? null : { before, after: value() },
    );
  }
  private firstCell(): Cell | undefined {
    return this.cellAt(this.rect.top, this.rect.left);
  }
}
