import type { Workbook } from './workbook';
import { WorkbookPart, XlCollection } from './xl-object';

/** One setting the add-in keeps in the document; the same as Office.context.document.settings. */
class Setting extends WorkbookPart {
  readonly className = 'Setting';

  constructor(
    wb: Workbook,
    readonly Key: string,
  ) {
    super(wb);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.Key };
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return JSON.parse(this.wb.settings.get(this.Key) ?? 'null') as unknown;
  }
  set Value(value: unknown) {
    this.wb.settings.set(this.Key, JSON.stringify(value));
  }
  Delete(): void {
    this.wb.settings.delete(this.Key);
  }
}

export class SettingCollection extends XlCollection<Setting> {
  readonly className = 'SettingCollection';

  override items(): readonly Setting[] {
    return [...this.wb.settings.keys()].map((key) => new Setting(this.wb, key));
  }
  override find(key: unknown): Setting | undefined {
    return this.items().find((setting) => setting.Key === key);
  }
  Add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.wb, String(key));
    setting.Value = value;
    return setting;
  }
}
