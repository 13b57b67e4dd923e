import type { SheetModel } from '@report/addin/layout';
import { repair } from '@report/addin/workbook';
import { isSameFigure } from '../../../addin/workbook/cells/same-value';
import type { ExcelHost, FaultPoint, HostOptions } from '../../../excel-host';
import { figureOf, leftovers } from './our-side';
import { twoModels } from './small-models';
import { type Opened, openUserWorkbook, userSide } from './user-workbook';
import { write } from './write';

/**
 * One way to disturb a run. `moment` counts from the start, or from the disturbance before. fault: that request fails;
 * crash: it and all later ones of the session fail.
 */
export interface Disturbance {
  readonly moment: number;
  readonly kind: 'fault' | 'crash';
  readonly code: 'GeneralException' | 'ServiceNotAvailable';
}

export interface Outcome {
  /** The run came to all the moments that were to be disturbed. */
  readonly reached: boolean;
  /** What is wrong after the next undisturbed start; empty when all is well. */
  readonly problems: readonly string[];
}

export interface Moments {
  readonly all: readonly number[];
  /** Those that a clean-up can tell from the one before in the same request: fonts and the like of a new sheet it cannot. */
  readonly apart: readonly number[];
  /** How many failures before or after an operation they stand for. */
  readonly failures: number;
}

const SHEETS = ['Registre', 'Notes'];
const RESULTS = ['Sommaire 2016', 'Dialogue 2016'];
const NAME = "dialogue_2016_figures='Dialogue 2016'!$A$2:$B$2";

/**
 * Disturbs one run after the other in a workbook. Each starts from what the one before was put in order to, so that no
 * time goes into opening files: the sheets of the person, and those of an earlier run where `earlier` says so.
 *
 * Two failures are the same moment when nothing in the workbook changed between them: the writer sees the same error over
 * the same workbook. So a moment is the beginning of each request, and the end of each operation that changes something;
 * the last of a request is a lost answer.
 */
export class Campaign {
  /** Runs so far. */
  runs = 0;
  private figure = 1;

  private constructor(
    private opened: Opened,
    private before: string,
    private readonly earlier: boolean,
    private readonly excel: Partial<HostOptions>,
    private readonly more: readonly SheetModel[],
  ) {}

  /**
   * @param excel options of the Excel it runs in
   * @param more sheets that are written beside the two
   */
  static async start(
    earlier: boolean,
    excel: Partial<HostOptions> = {},
    more: readonly SheetModel[] = [],
  ): Promise<Campaign> {
    const opened = await openUserWorkbook(undefined, excel);
    const campaign = new Campaign(opened, userSide(opened.host), earlier, excel, more);
    await campaign.putBack();
    return campaign;
  }

  /** The moments of an undisturbed run. */
  async moments(): Promise<Moments> {
    const { host, runner } = this.opened;
    const isMoment = this.watch();
    const seen = new Set<string>();
    const found = { all: [] as number[], apart: [] as number[], failures: 0 };
    host.faults = (point) => {
      found.failures += 1;
      if (!isMoment(point)) return;
      found.all.push(found.all.length + 1);
      const sight = `${point.batch} ${sightOf(host)}`;
      if (!seen.has(sight)) found.apart.push(found.all.length);
      seen.add(sight);
    };
    await write(runner, this.models(++this.figure));
    await this.putBack();
    return found;
  }

  /** One disturbed run, then the start of a new session, disturbed too when its turn comes, then one in peace. */
  async run(disturbances: readonly Disturbance[]): Promise<Outcome> {
    this.runs += 1;
    const { host, runner } = this.opened;
    const old = this.earlier ? this.figure : null;
    const wanted = ++this.figure;
    const isMoment = this.watch();
    const pending = [...disturbances];
    let [moment, crashed] = [0, false];
    host.faults = (point) => {
      if (crashed) return failure('GeneralException');
      if (!isMoment(point) || ++moment !== pending[0]?.moment) return undefined;
      const [now] = pending.splice(0, 1);
      [moment, crashed] = [0, now?.kind === 'crash'];
      return failure(now?.code ?? 'GeneralException');
    };
    const [saidDone] = await Promise.allSettled([write(runner, this.models(wanted))]).then((ends) =>
      ends.map(({ status }) => status === 'fulfilled'),
    );
    const cleanedUp = disturbances.length === 1 && !crashed;
    const atOnce = cleanedUp ? this.problems([saidDone ? wanted : old]) : [];
    crashed = false;
    await Promise.allSettled([repair(runner)]);
    host.faults = null;
    await repair(runner);
    const problems = [...atOnce, ...this.problems(saidDone ? [wanted] : cleanedUp ? [old] : [old, wanted])];
    if (problems.length > 0) this.opened = await openUserWorkbook(undefined, this.excel);
    await this.putBack();
    return { reached: pending.length === 0, problems };
  }

  private models(figure: number): readonly SheetModel[] {
    return [...twoModels(figure), ...this.more];
  }
  private get results(): readonly string[] {
    return [...RESULTS, ...this.more.map(({ name }) => name)];
  }

  /** Says of each point whether it is a moment of its own. */
  private watch(): (point: FaultPoint) => boolean {
    const { workbook } = this.opened.host;
    let { changes } = workbook;
    return ({ level, when }) => {
      const changed = workbook.changes !== changes;
      ({ changes } = workbook);
      return level === 'batch' ? when === 'before' : changed;
    };
  }

  /** What the next run starts from. */
  private async putBack(): Promise<void> {
    const { host, runner } = this.opened;
    host.faults = null;
    host.log.length = 0;
    if (this.earlier && !host.sheetNames.includes('Sommaire 2016')) await write(runner, this.models(this.figure));
    if (this.earlier) this.figure = figureOf(host) ?? 0;
    else
      for (const name of this.results.filter((one) => host.sheetNames.includes(one))) {
        host.sheet(name).Delete();
        host.workbook.names = host.workbook.names.filter(({ formula }) => formula !== '=#REF!');
      }
    this.before = userSide(host);
  }

  /** @param figures those that may stand; null: no sheet of ours */
  private problems(figures: readonly (number | null)[]): string[] {
    const { host } = this.opened;
    const problems = leftovers(host).map((left) => `left: ${left}`);
    if (userSide(host) !== this.before) problems.push('a sheet of the person changed');
    try {
      const figure = figureOf(host);
      if (!figures.includes(figure)) problems.push(`${figure ?? 'nothing'} stands, not ${figures.join(' or ')}`);
      const names = figure === null ? SHEETS : [...SHEETS, ...this.results];
      if (host.sheetNames.join() !== names.join()) problems.push(`sheets: ${host.sheetNames.join()}`);
      if (figure !== null) problems.push(...this.more.flatMap((model) => missingOf(host, model)));
      const led = host.workbook.names.some(({ Name, formula }) => `${Name}${formula}` === NAME);
      if (led !== (figure !== null)) problems.push('the name of the table');
    } catch (error) {
      problems.push(String(error));
    }
    return problems;
  }
}

/** Figures of a sheet that do not stand in its cells. */
function missingOf(host: ExcelHost, { name, rows }: SheetModel): string[] {
  const found = host.values(name, `A1:Z${rows.length}`);
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, value }) =>
      typeof value !== 'number' || isSameFigure(found[row]?.[column], value) ? [] : [`${value} is not in ${name}`],
    ),
  );
}

/** All that a clean-up looks at: sheets, marks, whether they are empty, names and settings. */
const sightOf = ({ workbook, settings }: ExcelHost): string =>
  JSON.stringify([
    workbook
      .sheets()
      .map((sheet) => [sheet.Name, sheet.Visibility, [...sheet.customProperties], sheet.used(true) === null]),
    workbook.names.map(({ Name, formula }) => [Name, formula]),
    [...settings],
  ]);

const failure = (code: Disturbance['code']): Error => Object.assign(new Error('injected'), { code });
