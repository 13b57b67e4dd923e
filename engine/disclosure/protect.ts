import type { Period } from '../calendar';
import { entryOf, type CatalogueProfile, type Statistic, type VariableAxis } from '../catalogue';
import { AppError, type Projections, type StatisticsAnswer, type StatisticsRequest, type Table } from '../contract';
import type { Profile } from '../profile';
import { checksOf, tabulateEntry } from '../tabulate';
import { requestedOf, tabulate } from '../wire';
import { nestedDifferences } from './nested-differences';
import type { DisclosurePolicy } from './policy';
import { ALL_TOGETHER, levelsOfList, listKeyOf, regroupAt } from './published-groups';
import { unsafe, type Unsafe } from './unsafe';

/** What became of a table that could not be printed as it is. */
export interface Treated {
  readonly id: string;
  readonly title: string;
  /** regrouped: in coarser lines; shortened: without its «dont» lines, then its first line alone; total: the total alone; withheld: nothing. */
  readonly as: 'regrouped' | 'shortened' | 'total' | 'withheld';
  /** Lines that are no longer printed as they were. */
  readonly lines: number;
}

export interface Published {
  readonly answer: StatisticsAnswer;
  readonly treated: readonly Treated[];
  /** Lines of all tables before. */
  readonly lines: number;
}

/** How far a table was taken back by itself: 0 as the levels say, then total (or first line) alone, then nothing. */
type Held = 0 | 1 | 2 | 3;
const WITHHELD: Held = 3;

/**
 * The tables that may be published: regrouped by the fixed hierarchies of the policy, one level of a list for the whole
 * report; a table that no level makes safe prints its total alone, or nothing. Every share, sentence, note and check is
 * computed anew from what is printed; nothing else of a count is left in the answer.
 *
 * @param request for one period, without composed tables
 * @throws AppError those of `tabulate`; WRONG_SHAPE for several periods, or for composed tables
 */
export function publish(association: Profile, policy: DisclosurePolicy, request: StatisticsRequest): Published {
  const { profile, periods } = requestedOf(association, request);
  const [period, ...more] = periods;
  const [projections] = request.projections;
  if (!period || !projections || more.length > 0 || request.composed.length > 0) throw new AppError('WRONG_SHAPE');
  const report = new Report(profile, policy, { ...request, projections, period }, tabulate(association, request));
  report.settle();
  return report.published();
}

/** What the tables are computed from again, in coarser lines. */
interface Counted extends Pick<StatisticsRequest, 'edition' | 'rounding'> {
  readonly projections: Projections;
  readonly period: Period;
}

class Report {
  private readonly levels = new Map<string, number>();
  private readonly held = new Map<string, Held>();
  /** What was built and judged already, by table and levels: each step changes few of them. */
  private readonly built = new Map<string, Table | null>();
  private readonly judged = new Map<string, Unsafe | null>();

  constructor(
    private readonly profile: CatalogueProfile,
    private readonly policy: DisclosurePolicy,
    private readonly counted: Counted,
    private readonly whole: StatisticsAnswer,
  ) {}

  /** Coarser and coarser, until nothing printed says anything of few people. Ends: nothing ever becomes finer. */
  settle(): void {
    for (;;) {
      const unsafeIds = this.whole.tables.filter((table) => this.why(table.id) !== null).map(({ id }) => id);
      if (unsafeIds.length > 0) {
        for (const id of unsafeIds) if (this.why(id) !== null && !this.raise(id)) this.hold(id);
        continue;
      }
      const [found] = nestedDifferences(this.tables(), this.policy, this.counted.projections);
      if (!found) return;
      this.hold(this.heldOf(found.part) < WITHHELD ? found.part : found.whole);
    }
  }

  published(): Published {
    const tables = this.tables();
    const changed = new Set(this.whole.tables.filter(({ id }) => this.isChanged(id)).map(({ id }) => id));
    // Of lines that are together now, an equality between tables says nothing any more.
    const whole = {
      ...this.profile,
      checks: this.profile.checks.filter(({ expected, found }) =>
        [...expected, ...found].every(({ table }) => !changed.has(table)),
      ),
    };
    return {
      answer: { ...this.whole, tables, checks: checksOf(whole, tables) },
      treated: this.whole.tables.flatMap((before) => {
        const after = tables.find(({ id }) => id === before.id);
        if (!changed.has(before.id)) return [];
        return [{ id: before.id, title: before.title, as: this.wordFor(before.id), lines: goneLines(before, after) }];
      }),
      lines: this.whole.tables.reduce((sum, { rows }) => sum + rows.length, 0),
    };
  }

  private readonly heldOf = (id: string): Held => this.held.get(id) ?? 0;
  private readonly levelOf = (unit: string, axis: VariableAxis): number => {
    const key = listKeyOf(this.profile, unit, axis);
    return Math.min((key === null ? 0 : this.levels.get(key)) ?? 0, this.most(unit, axis));
  };
  private readonly most = (unit: string, axis: VariableAxis): number =>
    levelsOfList(this.profile, this.policy, unit, axis).length;

  private entry(id: string): Statistic | null {
    const entry = entryOf(this.profile, id);
    return entry?.kind === 'statistic' ? entry : null;
  }

  private isOfPersons(id: string): boolean {
    const entry = entryOf(this.profile, id);
    return entry?.kind !== 'list' || !entry.source || !this.policy.unprotected.includes(entry.source.unit);
  }

  private tables(): Table[] {
    return this.whole.tables.flatMap(({ id }) => this.build(id) ?? []);
  }

  private axesOf(entry: Statistic): { unit: string; axis: VariableAxis }[] {
    const { unit } = entry.source;
    return [entry.rows, entry.columns].flatMap((axis) => (axis?.kind === 'variable' ? [{ unit, axis }] : []));
  }

  private isChanged(id: string): boolean {
    const entry = this.entry(id);
    return (
      this.heldOf(id) > 0 ||
      (entry !== null && this.axesOf(entry).some(({ unit, axis }) => this.levelOf(unit, axis) > 0))
    );
  }

  private why(id: string): Unsafe | null {
    return remembered(this.judged, this.stateOf(id), () => {
      const [entry, table] = [this.entry(id), this.build(id)];
      return entry && table ? unsafe(this.profile, this.policy, entry, table, this.counted.projections) : null;
    });
  }

  private stateOf(id: string): string {
    const entry = this.entry(id);
    const levels = entry ? this.axesOf(entry).map(({ unit, axis }) => this.levelOf(unit, axis)) : [];
    return [id, this.heldOf(id), ...levels].join('|');
  }

  private build(id: string): Table | null {
    return remembered(this.built, this.stateOf(id), () => this.buildAnew(id));
  }

  /** The table as it would be printed; null when it is not. */
  private buildAnew(id: string): Table | null {
    const [entry, held] = [this.entry(id), this.heldOf(id)];
    const before = this.whole.tables.find((table) => table.id === id);
    if (!before) throw new AppError('INTERNAL');
    // Of the rows of a register, those that are no persons.
    if (!entry) return this.isOfPersons(id) ? null : before;
    if (held === WITHHELD) return null;
    if (!this.isChanged(id)) return before;
    const alone = entry.rows.kind === 'variable' && held > 0;
    const regroup = regroupAt(this.profile, this.policy, (unit, axis) =>
      alone ? ALL_TOGETHER : this.levelOf(unit, axis),
    );
    const { edition, rounding, projections, period } = this.counted;
    const asked = { edition, rounding, period, regroup };
    const table = tabulateEntry(this.profile, regrouped(entry), projections, asked);
    return withoutLines(table, entry, held);
  }

  /** Takes the lists of the table to the first levels at which it is safe; false when there are none. */
  private raise(id: string): boolean {
    const entry = this.entry(id);
    if (!entry || this.heldOf(id) > 0) return false;
    const axes = this.axesOf(entry).flatMap(({ unit, axis }) => {
      const key = listKeyOf(this.profile, unit, axis);
      return key === null ? [] : [{ key, from: this.levelOf(unit, axis), most: this.most(unit, axis) }];
    });
    const before = new Map(this.levels);
    for (const steps of stepsOf(axes.map(({ from, most }) => most - from))) {
      axes.forEach(({ key, from }, index) => this.levels.set(key, from + (steps[index] ?? 0)));
      if (this.why(id) === null) return true;
      this.restore(before);
    }
    return false;
  }

  private restore(levels: ReadonlyMap<string, number>): void {
    this.levels.clear();
    for (const [key, level] of levels) this.levels.set(key, level);
  }

  private hold(id: string): void {
    const variable = this.entry(id)?.rows.kind === 'variable';
    const next = variable ? (this.heldOf(id) === 0 ? 2 : WITHHELD) : this.heldOf(id) + 1;
    this.held.set(id, Math.min(next, WITHHELD) as Held);
  }

  private wordFor(id: string): Treated['as'] {
    const held = this.heldOf(id);
    if (held === WITHHELD) return 'withheld';
    if (held === 0) return 'regrouped';
    return this.entry(id)?.rows.kind === 'variable' ? 'total' : 'shortened';
  }
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** Every way to go up on each axis, the shortest first, then the one that spares the first axis. */
function stepsOf(most: readonly number[]): number[][] {
  const all = most.reduce<number[][]>(
    (found, last) => found.flatMap((steps) => Array.from({ length: last + 1 }, (_, step) => [...steps, step])),
    [[]],
  );
  const sum = (steps: readonly number[]): number => steps.reduce((total, step) => total + step, 0);
  return all.filter((steps) => sum(steps) > 0).sort((a, b) => sum(a) - sum(b) || (a[0] ?? 0) - (b[0] ?? 0));
}

/** The unanswered are in one of the groups: the base is everybody, and how many codes there were is not said. */
function regrouped(entry: Statistic): Statistic {
  const { base, rows } = entry;
  const isKnown = base.kind === 'known';
  const { levels, ...axis } = rows.kind === 'variable' ? rows : { ...rows, levels: undefined };
  return {
    ...entry,
    rows: levels === undefined && rows.kind === 'items' ? rows : axis,
    base: isKnown ? { kind: 'population', label: entry.unitLabel } : base,
  };
}

/** Written lines: without the «dont», then the first alone. What is quoted of the others is no sentence any more. */
function withoutLines(table: Table, entry: Statistic, held: Held): Table {
  if (held === 0) return table;
  const sentence = null;
  if (entry.rows.kind === 'variable') return { ...table, sentence, checks: [], notes: [] };
  const rows = held === 1 ? table.rows.filter(({ role }) => role !== 'sub') : table.rows.slice(0, 1);
  // What is left of a partition would give the one that is gone.
  if (held === 2 && table.total !== null) return { ...table, rows: [], sentence, checks: [] };
  return { ...table, rows, sentence, checks: [] };
}

/** Lines of the table before that are not printed as they were. */
function goneLines(before: Table, after: Table | undefined): number {
  const kept = new Set(after?.rows.map((row) => JSON.stringify([row.label, row.cells.map(({ count }) => count)])));
  return before.rows.filter((row) => !kept.has(JSON.stringify([row.label, row.cells.map(({ count }) => count)])))
    .length;
}
