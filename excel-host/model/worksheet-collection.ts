import { sameName } from '../cells/address';
import { HostError } from '../host-error';
import { isValidSheetName } from './sheet-name';
import type { Worksheet } from './worksheet';
import { XlCollection } from './xl-object';

export class WorksheetCollection extends XlCollection<Worksheet> {
  readonly className = 'WorksheetCollection';

  override items(): readonly Worksheet[] {
    return this.wb.sheets();
  }
  /** By name or by id. */
  override find(key: unknown): Worksheet | undefined {
    return this.items().find((sheet) => sameName(sheet.Name, key) || sheet.Id === key);
  }
  private visible(visibleOnly: unknown): readonly Worksheet[] {
    return this.items().filter((sheet) => visibleOnly !== true || sheet.Visibility === 'Visible');
  }
  override GetCount(visibleOnly?: unknown): number {
    return this.visible(visibleOnly).length;
  }
  GetActiveWorksheet(): Worksheet {
    return this.wb.active;
  }
  GetFirst(visibleOnly?: unknown): Worksheet | null {
    return this.visible(visibleOnly)[0] ?? null;
  }
  GetLast(visibleOnly?: unknown): Worksheet | null {
    return this.visible(visibleOnly).at(-1) ?? null;
  }
  /** At the end; without a name, the next free «Feuil1». */
  Add(name?: unknown): Worksheet {
    this.wb.guardStructure();
    const wanted = name === undefined || name === null || name === '' ? this.freeName() : name;
    if (!isValidSheetName(wanted)) throw new HostError('InvalidArgument');
    if (this.find(wanted)) throw new HostError('ItemAlreadyExists');
    return this.wb.addSheet(wanted);
  }
  private freeName(): string {
    const { sheetPrefix } = this.wb.options;
    let number = 1;
    while (this.find(`${sheetPrefix}${number}`)) number++;
    return `${sheetPrefix}${number}`;
  }
}
