import type { Book, Sheet } from '@report/ooxml/book';
import { sameName, splitSheet } from '../cells/address';
import type { CellContext } from '../cells/read-cell';
import type { Coercion } from '../cells/write-cell';
import { HostError } from '../host-error';
import type { HostOptions } from '../host-options';
import { Application } from './application';
import { toText } from './argument';
import { DocumentProperties } from './document-properties';
import { Events, WHOLE_WORKBOOK } from './events';
import { Functions } from './functions';
import { type NamedItem, NamedItemCollection } from './named-item';
import type { Range } from './range';
import type { RecordEntry } from './recorded';
import { SettingCollection } from './settings';
import { Table } from './table';
import { TableCollection } from './table-collection';
import { workbookBytes } from './workbook-created';
import { WorkbookProtection } from './workbook-protection';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheet-collection';
import { XlObject } from './xl-object';

/** Excel.Workbook, the root of the model: what the file holds, and beside it what only an open workbook has. */
export class Workbook extends XlObject {
  readonly className = 'Workbook';
  readonly events = new Events();
  /** Document settings of the add-in: key → JSON text. */
  readonly settings = new Map<string, string>();
  readonly recorded: RecordEntry[] = [];
  readonly warnings: string[] = [];
  readonly coercions: Coercion[] = [];
  /** Changes and calls that emptied the list of what can be undone, by member. */
  readonly undoCleared: string[] = [];
  /** Every name, those of print areas included. */
  names: NamedItem[] = [];
  /** How they would have been written when the file was opened. */
  namesAsOpened = '';
  structureProtected = false;
  /** Grows with every change: who shows the workbook knows when to draw it again. */
  changes = 0;
  active: Worksheet;
  /** The open sheet when the file was opened: not the one it names, where that one is hidden. */
  readonly activeAsOpened: Worksheet;
  selection: Range;
  /** What the add-in asked for its pane: «Visible», «Background»; '' until it asks. */
  runtimeState = '';
  /** Other workbooks the add-in opened, as files. */
  readonly opened: Uint8Array[] = [];
  readonly Application: Application;
  readonly AutoSave = false;
  readonly IsDirty = true;
  private readonly references = new Map<string, XlObject>();
  private readonly sheetOf = new Map<Sheet, Worksheet>();
  private readonly tableIds = new Map<unknown, string>();
  /** Headers of the tables of an opened file: they are given new names once they change. */
  readonly headersAsOpened = new WeakMap<object, string>();
  private readonly formatIds = new Map<unknown, string>();
  private serial = 0;
  private referenceSerial = 0;

  constructor(
    readonly xl: Book,
    readonly options: HostOptions,
  ) {
    super();
    const sheets = this.sheets();
    const opened = sheets[xl.activeTab];
    const visible = sheets.filter((sheet) => sheet.Visibility === 'Visible');
    const active = opened && visible.includes(opened) ? opened : (visible[0] ?? sheets[0]);
    if (!active) throw new HostError('GeneralException');
    this.active = active;
    this.activeAsOpened = active;
    this.selection = active.GetCell(0, 0);
    this.Application = new Application(this);
  }
  get wb(): this {
    return this;
  }
  get date1904(): boolean {
    return this.xl.date1904;
  }
  readonly onCoercion = (coercion: Coercion): void => {
    this.coercions.push(coercion);
  };
  get cells(): CellContext {
    return {
      date1904: this.date1904,
      language: this.options.dataLocale.slice(0, 2),
      uncalculated: this.options.uncalculated,
      digits: this.options.digits,
      warn: (message) => {
        this.warn(message);
      },
    };
  }
  /** Reads without warning about formulas that have no result. */
  get quietCells(): CellContext {
    return { ...this.cells, warn: () => undefined };
  }

  /** In the order of the tabs. */
  sheets(): Worksheet[] {
    return this.xl.sheets.map((ws) => {
      const known = this.sheetOf.get(ws);
      if (known) return known;
      const made = new Worksheet(this, ws, ++this.serial);
      this.sheetOf.set(ws, made);
      return made;
    });
  }
  findSheet(name: string): Worksheet | undefined {
    return this.sheets().find((sheet) => sameName(sheet.Name, name));
  }
  addSheet(name: string): Worksheet {
    const ws = this.xl.addSheet(name);
    const sheet = this.sheets().find((one) => one.ws === ws);
    if (!sheet) throw new HostError('GeneralException');
    this.events.fire('WorksheetCollection', 'Added', WHOLE_WORKBOOK, { worksheetId: sheet.Id });
    return sheet;
  }
  removeSheet(sheet: Worksheet): void {
    const position = sheet.Position;
    this.xl.removeSheet(sheet.ws);
    this.sheetOf.delete(sheet.ws);
    sheet.gone = true;
    this.names = this.names.filter((name) => name.scope !== sheet);
    for (const name of this.names) {
      const target = splitSheet(name.formula).sheet;
      if (target !== null && sameName(target, sheet.Name)) name.formula = '=#REF!';
    }
    this.events.fire('WorksheetCollection', 'Deleted', WHOLE_WORKBOOK, { worksheetId: sheet.Id });
    if (this.active !== sheet) return;
    const visible = this.sheets().filter((one) => one.Visibility === 'Visible');
    const next = visible.find((one) => one.Position >= position) ?? visible[0];
    if (next) this.activate(next);
  }
  activate(sheet: Worksheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    this.selection = sheet.GetCell(0, 0);
    if (!before.gone) this.events.fire('Worksheet', 'Deactivated', before.Id, { worksheetId: before.Id });
    this.events.fire('Worksheet', 'Activated', sheet.Id, { worksheetId: sheet.Id });
  }
  tables(): Table[] {
    return this.sheets().flatMap((sheet) => sheet.ws.tables.map((table) => new Table(sheet, table)));
  }
  tableId(model: unknown): string {
    const known = this.tableIds.get(model) ?? `{TABLE-${this.tableIds.size + 1}}`;
    this.tableIds.set(model, known);
    return known;
  }
  formatId(rule: unknown): string {
    const known = this.formatIds.get(rule) ?? `{FORMAT-${this.formatIds.size + 1}}`;
    this.formatIds.set(rule, known);
    return known;
  }
  /** The sheet's own name wins over the workbook's. */
  findName(name: string, sheet: Worksheet): NamedItem | undefined {
    const all = this.names.filter((item) => sameName(item.Name, name));
    return all.find((item) => item.scope === sheet) ?? all.find((item) => item.scope === null);
  }
  guardStructure(): void {
    if (this.structureProtected) throw new HostError('AccessDenied');
  }
  record(entry: RecordEntry): void {
    this.recorded.push(entry);
  }
  /** Excel.createWorkbook, as Excel on the web is asked. */
  openNewWorkbook(base64: unknown): void {
    if (this.options.refusesNewWorkbook) throw new HostError('GeneralException');
    this.opened.push(workbookBytes(toText(base64)));
  }
  /** Each message once. */
  warn(message: string): void {
    if (!this.warnings.includes(message)) this.warnings.push(message);
  }

  keepReference(object: XlObject): string {
    const id = `ref${++this.referenceSerial}`;
    this.references.set(id, object);
    return id;
  }
  reference(id: string): XlObject {
    const object = this.references.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }
  /** Objects the add-in keeps between two syncs. */
  get referenceCount(): number {
    return this.references.size;
  }
  _RemoveReference(id: string): void {
    this.references.delete(id);
  }

  get Name(): string {
    return this.options.fileName;
  }
  get ReadOnly(): boolean {
    return this.options.readOnly;
  }
  get Functions(): Functions {
    return new Functions(this);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this, null);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this);
  }
  get Tables(): TableCollection {
    return new TableCollection(this, null);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this);
  }
  GetSelectedRange(): Range {
    return this.selection.sheet.rangeAt(this.selection.rect);
  }
  GetActiveCell(): Range {
    return this.selection.GetCell(0, 0);
  }
  Save(): void {
    this.record({ path: 'workbook', operation: 'call', name: 'Save', value: [] });
  }
}
