import { valueType, type CellScalar } from '../cells/read-cell';
import { metadataOf } from '../metadata';

/** One event on its way to the add-in, as the wire carries it. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: number,
  isRemote: boolean,
];
/** Who changes the workbook: the add-in itself, the user, or somebody else who has the file open. */
export type Origin = 'addin' | 'user' | 'coauthor';

const RICH_API_EVENT = 65536;
export const WHOLE_WORKBOOK = 'Workbook';

/** Events the add-in registered for, and those waiting to be sent. Others are not queued. */
export class Events {
  origin: Origin = 'addin';
  private readonly registered = new Set<string>();
  private waiting: EventEntry[] = [];

  register(type: number, target: string): void {
    this.registered.add(`${type}|${target}`);
  }
  unregister(type: number, target: string): void {
    this.registered.delete(`${type}|${target}`);
  }
  /** Takes what waits. */
  drain(): readonly EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
  /** For those who listen to this object and those who listen to the whole workbook. */
  fire(className: string, event: string, target: string, details: Readonly<Record<string, unknown>>): void {
    const type = metadataOf(className).events[event]?.type;
    if (type === undefined) return;
    const source = this.origin === 'coauthor' ? 'Remote' : 'Local';
    for (const listener of new Set([target, WHOLE_WORKBOOK])) {
      if (!this.registered.has(`${type}|${listener}`)) continue;
      const json = JSON.stringify({ source, ...details });
      this.waiting.push([RICH_API_EVENT, type, listener, json, this.waiting.length, false]);
    }
  }
  /** worksheet.onChanged. The values before and after are known for a single cell only, as documented. */
  rangeChanged(
    worksheetId: string,
    address: string,
    detail: { readonly before: CellScalar; readonly after: CellScalar } | null,
  ): void {
    this.fire('Worksheet', 'Changed', worksheetId, {
      address,
      changeType: 'RangeEdited',
      worksheetId,
      triggerSource: this.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId: '',
      ...(detail && {
        valueBefore: detail.before,
        valueAfter: detail.after,
        valueTypeBefore: valueType(detail.before),
        valueTypeAfter: valueType(detail.after),
      }),
    });
  }
}
