import { formatA1, parseA1, quoteSheet, sameName, splitSheet } from '../cells/address';
import { HostError } from '../host-error';
import { toBoolean, toText } from './argument';
import { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';
import { WorkbookPart, XlCollection } from './xl-object';

/** A name of the workbook, or of one sheet. Print areas and titles are names too, under Excel's own «_xlnm.» prefix. */
export class NamedItem extends WorkbookPart {
  readonly className = 'NamedItem';
  private visible = true;
  private comment = '';

  constructor(
    wb: Workbook,
    readonly Name: string,
    /** With its equals sign. */
    public formula: string,
    readonly scope: Worksheet | null,
    more: { readonly comment?: string; readonly hidden?: boolean } = {},
  ) {
    super(wb);
    this.visible = more.hidden !== true;
    this.comment = more.comment ?? '';
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.Name };
  }
  get isBuiltIn(): boolean {
    return this.Name.startsWith('_xlnm.');
  }
  get _Id(): string {
    return this.Name;
  }
  get Formula(): string {
    return this.formula.replaceAll('#REF!', this.wb.options.brokenName);
  }
  set Formula(value: unknown) {
    this.formula = toText(value);
  }
  get Value(): string | number | boolean {
    return this.range() ? this.formula.slice(1) : this.constant();
  }
  get Type(): string {
    if (this.range() || this.isBroken) return this.isBroken ? 'Error' : 'Range';
    const value = this.constant();
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  }
  get Scope(): string {
    return this.scope ? 'Worksheet' : 'Workbook';
  }
  get Visible(): boolean {
    return this.visible;
  }
  set Visible(value: unknown) {
    this.visible = toBoolean(value);
  }
  get Comment(): string {
    return this.comment;
  }
  set Comment(value: unknown) {
    this.comment = toText(value);
  }
  get Worksheet(): Worksheet {
    if (!this.scope) throw new HostError('ItemNotFound');
    return this.scope;
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.scope;
  }
  private get isBroken(): boolean {
    return this.formula.includes('#REF!');
  }
  private constant(): string | number | boolean {
    const text = this.formula.slice(1);
    if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return /^true$/i.test(text);
    return text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
  }
  /** The range the name points to; null for a constant, a formula, or a sheet that is gone. */
  range(): Range | null {
    const { sheet: sheetName, ref } = splitSheet(this.formula);
    const rect = parseA1(ref);
    const sheet = sheetName === null ? undefined : this.wb.sheets().find((one) => sameName(one.Name, sheetName));
    return rect && sheet ? sheet.rangeAt(rect) : null;
  }
  GetRangeOrNullObject(): Range | null {
    return this.range();
  }
  GetRange(): Range {
    const range = this.range();
    if (!range) throw new HostError('InvalidArgument');
    return range;
  }
  Delete(): void {
    this.wb.names = this.wb.names.filter((name) => name !== this);
  }
}

/** Letters, digits, _ . \ ?, not starting with a digit, and not readable as a cell. */
const isValidName = (name: string): boolean => /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && parseA1(name) === null;

/** ='Sheet'!$A$1:$B$2 */
export const absoluteFormula = (range: Range): string =>
  `=${quoteSheet(range.sheet.Name)}!${formatA1(range.rect, true)}`;

function formulaOf(reference: unknown): string {
  if (reference instanceof Range) return absoluteFormula(reference);
  if (typeof reference !== 'string') return `=${String(reference)}`;
  return reference.startsWith('=') ? reference : `="${reference.replace(/"/g, '""')}"`;
}

export class NamedItemCollection extends XlCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(
    wb: Workbook,
    private readonly scope: Worksheet | null,
  ) {
    super(wb);
  }
  override items(): readonly NamedItem[] {
    return this.wb.names.filter((name) => name.scope === this.scope && !name.isBuiltIn);
  }
  override find(key: unknown): NamedItem | undefined {
    return this.items().find((name) => sameName(name.Name, key));
  }
  /** Fails with InvalidArgument for a bad name, or one that exists in this scope. */
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const text = toText(name);
    if (!isValidName(text) || text.length > 255 || this.find(text)) throw new HostError('InvalidArgument');
    const more = typeof comment === 'string' ? { comment } : {};
    const added = new NamedItem(this.wb, text, formulaOf(reference), this.scope, more);
    this.wb.names.push(added);
    return added;
  }
}
