import { HostError } from '../host-error';
import { toText } from './argument';
import { workbookBytes, WorkbookCreated } from './workbook-created';
import { WorkbookPart } from './xl-object';

function separator(locale: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  return parts.find((part) => part.type === type)?.value ?? '';
}

class NumberFormatInfo extends WorkbookPart {
  readonly className = 'NumberFormatInfo';
  get NumberDecimalSeparator(): string {
    return separator(this.wb.options.dataLocale, 'decimal');
  }
  get NumberGroupSeparator(): string {
    return separator(this.wb.options.dataLocale, 'group');
  }
}

class CultureInfo extends WorkbookPart {
  readonly className = 'CultureInfo';
  get Name(): string {
    return this.wb.options.dataLocale;
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.wb);
  }
}

/** workbook.application. Nothing is calculated: formulas keep the result stored in the file. */
export class Application extends WorkbookPart {
  readonly className = 'Application';
  readonly CalculationState = 'Done';
  readonly CalculationEngineVersion = 191029;
  readonly UseSystemSeparators = true;
  private mode = 'Automatic';
  private readonly created: WorkbookCreated[] = [];

  get CalculationMode(): string {
    return this.mode;
  }
  set CalculationMode(value: unknown) {
    this.mode = toText(value);
  }
  get DecimalSeparator(): string {
    return separator(this.wb.options.dataLocale, 'decimal');
  }
  get ThousandsSeparator(): string {
    return separator(this.wb.options.dataLocale, 'group');
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.wb);
  }
  Calculate(type: unknown): void {
    this.wb.record({ path: 'application', operation: 'call', name: 'Calculate', value: [type] });
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.wb.record({ path: 'application', operation: 'call', name: 'SuspendApiCalculationUntilNextSync', value: [] });
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    this.wb.record({ path: 'application', operation: 'call', name: 'SuspendScreenUpdatingUntilNextSync', value: [] });
  }
  CreateWorkbook(base64: unknown): WorkbookCreated {
    const created = new WorkbookCreated(this.wb, String(this.created.length + 1), workbookBytes(toText(base64)));
    this.created.push(created);
    return created;
  }
  _GetWorkbookCreatedById(id: unknown): WorkbookCreated {
    const found = this.created.find(({ Id }) => Id === toText(id));
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
}
