import { toText } from './argument';
import type { Worksheet } from './worksheet';
import { WorkbookPart, XlCollection } from './xl-object';

/** One custom property of a sheet: a key and a text, invisible to the user. */
class WorksheetCustomProperty extends WorkbookPart {
  readonly className = 'WorksheetCustomProperty';

  constructor(
    private readonly sheet: Worksheet,
    readonly Key: string,
  ) {
    super(sheet.wb);
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.Key };
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): string {
    return this.sheet.customProperties.get(this.Key) ?? '';
  }
  set Value(value: unknown) {
    this.sheet.customProperties.set(this.Key, toText(value));
  }
  Delete(): void {
    this.sheet.customProperties.delete(this.Key);
  }
}

export class WorksheetCustomPropertyCollection extends XlCollection<WorksheetCustomProperty> {
  readonly className = 'WorksheetCustomPropertyCollection';

  constructor(private readonly sheet: Worksheet) {
    super(sheet.wb);
  }
  override items(): readonly WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => new WorksheetCustomProperty(this.sheet, key));
  }
  /** Keys are compared without case, as documented. */
  override find(key: unknown): WorksheetCustomProperty | undefined {
    return this.items().find((item) => item.Key.toLowerCase() === String(key).toLowerCase());
  }
  /** Replaces the value of a key that exists. */
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    const item = this.find(key) ?? new WorksheetCustomProperty(this.sheet, toText(key));
    item.Value = value;
    return item;
  }
}
