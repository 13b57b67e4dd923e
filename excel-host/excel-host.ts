import type { ChartDescription } from '@report/ooxml/drawing';
import type { CellState } from '@report/ooxml/book';
import { addinUrl } from './addin-url';
import { appContext } from './app-context';
import { splitSheet } from './cells/address';
import type { CellScalar } from './cells/read-cell';
import { emptyWorkbook, openWorkbook } from './file/open-workbook';
import { saveWorkbook } from './file/save-workbook';
import type { FaultHook } from './faults';
import { HostError } from './host-error';
import { withDefaults, type HostOptions } from './host-options';
import type { BatchLog, Counters, LogEntry } from './journal';
import { describeCharts } from './model/charts';
import type { EventEntry, Origin } from './model/events';
import type { Workbook } from './model/workbook';
import type { Worksheet } from './model/worksheet';
import { COMMAND, commandData, RibbonCommand } from './ribbon-command';
import { byteLength } from './wire/byte-length';
import { Engine } from './wire/engine';
import { DELAY_FOR_CELL_EDIT, type RequestBody } from './wire/protocol';
import { failure, runBatch } from './wire/run-batch';
import { OFFICE_ERROR, XdmChannel, type ProcessReply } from './wire/xdm-channel';

const COMMAND_TIMEOUT = 10_000;

/**
 * Excel without Excel: answers genuine office.js over a workbook held in memory. Runs in Node and in a browser.
 * Whatever the add-in uses that is not emulated fails with the code NotEmulated and a line in `warnings`.
 */
export class ExcelHost {
  /** Called around every operation and every sync; may inject a failure or change the workbook. */
  faults: FaultHook | null = null;
  /** Called after each sync and each act of the user: time to draw the workbook again. */
  onBatch: (() => void) | null = null;
  /** Keeps requests and answers in the journal. */
  trace = false;
  readonly log: LogEntry[] = [];
  readonly counters: Counters = { syncs: 0, operations: 0, bytesIn: 0, bytesOut: 0 };
  /** Set by the Node face: takes the events instead of the message channel. */
  bridgeEvents: ((entries: readonly EventEntry[]) => void) | null = null;
  private readonly engine: Engine;
  private readonly channel: XdmChannel;
  private editing = false;
  private afterEdit: (() => void)[] = [];
  private readonly command = new RibbonCommand();

  private constructor(
    readonly workbook: Workbook,
    readonly options: HostOptions,
  ) {
    this.engine = new Engine(workbook);
    this.channel = new XdmChannel({
      settings: workbook.settings,
      appContext: (conversation) => appContext(options, conversation, workbook.settings),
      process: (text, more) => this.process(text, more),
      commandDone: (status, result) => {
        this.command.done(status, result);
      },
      note: (kind, detail) => this.log.push({ kind, detail }),
      warn: (message) => {
        workbook.warn(message);
      },
      listening: (name) => {
        const { pressedEarly } = options;
        return name === COMMAND && pressedEarly !== null ? commandData(pressedEarly) : null;
      },
    });
  }

  /** Opens an .xlsx file. Fails with FileError when it is not one, or is too large to be opened safely. */
  static open(bytes: Uint8Array | ArrayBuffer, options: Partial<HostOptions> = {}): Promise<ExcelHost> {
    const all = withDefaults(options);
    return new Promise((resolve) => {
      const workbook = openWorkbook(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes), all);
      resolve(new ExcelHost(workbook, all));
    });
  }
  /** A new workbook with one empty sheet. */
  static empty(options: Partial<HostOptions> = {}): ExcelHost {
    const all = withDefaults(options);
    return new ExcelHost(emptyWorkbook(all), all);
  }

  /**
   * The workbook as an .xlsx file. Parts that did not change are those of the opened file byte for byte: charts, pivot
   * tables, images, macros, comments. Of a sheet that changed, its cells and the elements that changed are written again;
   * texts with several fonts that stand in their own cells (not shared) lose these fonts there.
   */
  save(): Promise<Uint8Array> {
    return Promise.resolve(saveWorkbook(this.workbook));
  }

  // ---- messages of the pane
  /** One message posted by the pane; the texts to post back. */
  handle(text: string): Promise<string[]> {
    return this.options.silent ? Promise.resolve([]) : this.channel.handle(text);
  }
  /** How the host pushes a message to the pane: set by whoever carries the messages. */
  get post(): (text: string) => void {
    return this.channel.post;
  }
  set post(carry: (text: string) => void) {
    this.channel.post = carry;
  }
  /** The address of the pane with what office.js reads in it. */
  addinUrl(url: string, hostOrigin: string): string {
    const { displayLanguage, addinId } = this.options;
    return addinUrl(url, { hostOrigin, displayLanguage, addinId, conversation: this.channel.conversation });
  }

  // ---- one sync
  /** Request text of the rich API → answer text, or an Office error number. Shared by every face. */
  async process(bodyText: string, { flags = 0 }: { readonly flags?: number } = {}): Promise<ProcessReply> {
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resolve) => this.afterEdit.push(resolve));
    }
    const bytesIn = byteLength(bodyText);
    this.counters.syncs++;
    this.counters.bytesIn += bytesIn;
    if (this.editing) return this.refuse(OFFICE_ERROR.cellEdit, 'cell being edited');
    if (bytesIn > this.options.maxPayload) return this.refuse(OFFICE_ERROR.requestTooBig, 'request too big');
    if (this.counters.syncs > this.options.syncsOfSession)
      return { text: JSON.stringify(failure(new HostError('InvalidOrTimedOutSession'))) };

    const request = JSON.parse(bodyText) as RequestBody;
    const response = this.as('addin', () => runBatch(this.engine, request, this.counters.syncs, this.faults));
    const text = JSON.stringify(response);
    const bytesOut = byteLength(text);
    this.counters.operations += request.Actions.length;
    this.counters.bytesOut += bytesOut;
    const entry: BatchLog = {
      kind: 'batch',
      operations: request.Actions.length,
      bytesIn,
      bytesOut,
      error: response.Error?.Code ?? null,
      ...(this.trace ? { request, response } : {}),
    };
    this.log.push(entry);
    this.settle();
    // The work is done, only the answer is lost.
    return bytesOut > this.options.maxPayload ? this.refuse(OFFICE_ERROR.responseTooBig, 'response too big') : { text };
  }
  private refuse(error: number, reason: string): ProcessReply {
    this.log.push({ kind: 'refused', detail: reason });
    return { error };
  }

  // ---- what a person does in the window
  /** Types into cells, with the rules of Range.values, and announces the change to the add-in. */
  userEdit(sheet: string, address: string, values: unknown, by: Exclude<Origin, 'addin'> = 'user'): void {
    this.workbook.changes++;
    this.as(by, () => {
      this.sheet(sheet).GetRange(address).Values = values;
    });
    this.settle();
  }
  /**
   * Puts one value into one cell, as it is: a text stays a text.
   *
   * @param numFmt the format the cell takes with it; without one it keeps its own
   */
  userPut(sheet: string, address: string, value: CellScalar | null, numFmt?: string): void {
    if (numFmt !== undefined)
      this.as('user', () => {
        this.sheet(sheet).GetRange(address).NumberFormat = numFmt;
      });
    this.userEdit(sheet, address, typeof value === 'string' ? `'${value}` : (value ?? ''));
  }
  /** Puts back what a cell held, as «Annuler» does. */
  userRestore(sheet: string, address: string, state: CellState): void {
    this.workbook.changes++;
    this.as('user', () => {
      this.sheet(sheet).GetRange(address).restore(state);
    });
    this.settle();
  }
  /** Types a formula whose result fills these cells: they hold what they hold, and belong to it. */
  userSpill(sheet: string, address: string): void {
    const found = this.sheet(sheet);
    found.spills.add(found.GetRange(address).rect);
  }
  userSelect(sheet: string, address: string): void {
    this.as('user', () => {
      this.sheet(sheet).GetRange(address).Select();
    });
    this.settle();
  }
  /** Clicks a link: selects the place of the workbook it leads to, by sheet and cell or by name. Does nothing elsewhere. */
  userFollow(sheet: string, address: string): void {
    const { top, left } = this.sheet(sheet).GetRange(address).rect;
    const reference = this.sheet(sheet).links.get(top, left)?.documentReference ?? '';
    const place = this.workbook.findName(reference, this.sheet(sheet))?.range() ?? null;
    const { sheet: named, ref } = splitSheet(place === null ? reference : place.Address);
    if (named !== null && this.sheetNames.includes(named)) this.userSelect(named, ref);
  }
  /** Clicks the tab of a sheet. */
  userActivate(sheet: string): void {
    this.as('user', () => {
      this.sheet(sheet).Activate();
    });
    this.settle();
  }
  /** While true, syncs fail with InvalidOperationInCellEditMode, or wait if they asked for it (delayForCellEdit). */
  get cellEditMode(): boolean {
    return this.editing;
  }
  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.afterEdit;
    this.afterEdit = [];
    for (const resume of waiting) resume();
  }
  /** Presses a ribbon button; resolves when the add-in calls event.completed(), rejects after ten seconds. */
  invokeCommand(functionName: string, timeout = COMMAND_TIMEOUT): Promise<unknown> {
    return this.command.press(functionName, timeout, (data) => {
      const heard = this.channel.send(COMMAND, data);
      return this.options.pressesTwice ? this.channel.send(COMMAND, data) : heard;
    });
  }

  // ---- looking at the workbook
  /** Fails when there is no such sheet. */
  sheet(name: string): Worksheet {
    const found = this.workbook.findSheet(name);
    if (!found) throw new Error(`no sheet ${name}: ${this.sheetNames.join(', ')}`);
    return found;
  }
  get sheetNames(): string[] {
    return this.workbook.sheets().map(({ Name }) => Name);
  }
  /** Values of a range, or of all cells in use. */
  values(sheet: string, address?: string): unknown[][] {
    const found = this.sheet(sheet);
    return (address === undefined ? found.GetUsedRange(true) : found.GetRange(address)).Values ?? [];
  }
  /** Document settings of the add-in: key → JSON text. */
  get settings(): Map<string, string> {
    return this.workbook.settings;
  }
  /** Members of the API that emptied the list of what can be undone, each time. */
  get undoCleared(): readonly string[] {
    return this.workbook.undoCleared;
  }
  get warnings(): readonly string[] {
    return this.workbook.warnings;
  }
  get recorded(): Workbook['recorded'] {
    return this.workbook.recorded;
  }
  get charts(): ChartDescription[] {
    return describeCharts(this.workbook);
  }

  private as<T>(origin: Origin, action: () => T): T {
    const { events } = this.workbook;
    const before = events.origin;
    events.origin = origin;
    try {
      return action();
    } finally {
      events.origin = before;
    }
  }
  /** Later, when the answer has been delivered: the events, and whoever draws the workbook. */
  private settle(): void {
    setTimeout(() => {
      this.flushEvents();
      this.onBatch?.();
    }, 0);
  }
  private flushEvents(): void {
    const entries = this.workbook.events.drain();
    if (entries.length === 0) return;
    if (this.bridgeEvents) this.bridgeEvents(entries);
    else this.channel.sendEvents(entries);
  }
}
