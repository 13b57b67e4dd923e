import type { Period } from '../calendar';
import { entryOf, type CatalogueProfile, type Statistic, type VariableAxis } from '../catalogue';
import {
  AppError,
  type Projections,
  type Row,
  type StatisticsAnswer,
  type StatisticsRequest,
  type Table,
} from '../contract';
import { profileOfPeriod, type Profile } from '../profile';
import { checksOf, tabulateEntry, tabulateTables } from '../tabulate';
import { tabulate } from '../wire';
import { withEveryCode } from './facts-behind';
import { nestedDifferences } from './nested-differences';
import type { DisclosurePolicy } from './policy';
import { auditPublication, protectedCellsOf, type Breach } from './publication-audit';
import type { Blocking, PublicationAsked, Published, Treated } from './published';
import { ALL_TOGETHER, levelsOfList, listKeyOf, regroupAt } from './published-groups';
import { goneLines, regrouped, stepsOf, WITHHELD, withoutLines, type Held } from './regrouped-entry';
import { definitionOf, statementsOf, type Statement } from './statements';
import { unsafe, type Unsafe } from './unsafe';

/**
 * The tables that may be published: regrouped by the fixed hierarchies of the policy, one level of a list for the whole
 * report; a table that no level makes safe prints its total alone, or nothing. Every share, sentence, note and check is
 * computed anew from what is printed; nothing else of a count is left in the answer.
 *
 * @param request for one period, without composed tables
 * @throws AppError those of `tabulate`; WRONG_SHAPE for several periods, or for composed tables
 */
export function publish(
  association: Profile,
  policy: DisclosurePolicy,
  request: StatisticsRequest,
  { withheld = [], before = [] }: PublicationAsked = {},
): Published {
  const [own, ...more] = request.projections;
  if (!own || more.length > 0 || request.composed.length > 0) throw new AppError('WRONG_SHAPE');
  const answer = tabulate(association, request);
  const { period, edition, rounding } = answer;
  const { profile } = profileOfPeriod(association, period);
  const projections = withEveryCode(profile, own);
  const whole = { ...answer, ...tabulateTables(profile, request.tables, projections, { edition, rounding, period }) };
  const report = new Report(profile, policy, { ...request, projections, period }, whole, withheld);
  report.settle();
  return report.published(before);
}

/** What the tables are computed from again, in coarser lines. */
interface Counted extends Pick<StatisticsRequest, 'edition' | 'rounding'> {
  readonly projections: Projections;
  readonly period: Period;
}

class Report {
  private readonly levels = new Map<string, number>();
  private readonly held = new Map<string, Held>();
  private readonly protectedCells: readonly Statement[];
  /** What was built and judged already, by table and levels: each step changes few of them. */
  private readonly built = new Map<string, Table | null>();
  private readonly judged = new Map<string, Unsafe | null>();

  constructor(
    private readonly profile: CatalogueProfile,
    private readonly policy: DisclosurePolicy,
    private readonly counted: Counted,
    private readonly whole: StatisticsAnswer,
    withheld: readonly string[],
  ) {
    for (const id of withheld) this.held.set(id, WITHHELD);
    const shown = new Set(this.statements(whole.tables.filter(({ id }) => this.isExempt(id))).map(definitionOf));
    this.protectedCells = protectedCellsOf(profile, policy, whole.tables, counted.projections).filter(
      (cell) => !shown.has(definitionOf(cell)),
    );
  }

  /** Coarser and coarser, until nothing printed says anything of few people. Ends: nothing ever becomes finer. */
  settle(): void {
    for (;;) {
      const unsafeIds = this.whole.tables
        .filter((table) => !this.isExempt(table.id) && this.why(table.id) !== null)
        .map(({ id }) => id);
      if (unsafeIds.length > 0) {
        for (const id of unsafeIds) if (this.why(id) !== null && !this.raise(id)) this.hold(id);
        continue;
      }
      const tables = this.tables().filter(({ id }) => !this.isExempt(id));
      const [found] = nestedDifferences(tables, this.policy, this.counted.projections);
      if (found) {
        this.hold(this.heldOf(found.part) < WITHHELD ? found.part : found.whole);
        continue;
      }
      const breaches = this.blocking(this.statements(tables));
      const next = breaches.map(({ mend }) => mend.table).find((id) => this.heldOf(id) < WITHHELD);
      // What nothing mends stands against the publication.
      if (next === undefined) return;
      this.hold(next);
    }
  }

  /** What a reader finds out, with the cheapest way to take each away. */
  private blocking(printed: readonly Statement[]): Blocking[] {
    const cost = (id: string): number => this.build(id)?.rows.length ?? Infinity;
    return auditPublication({ printed, protectedCells: this.protectedCells }).map((breach) => {
      const own = breach.by.filter((id) => this.whole.tables.some((table) => table.id === id));
      const [table = breach.table] = [...own].sort((a, b) => cost(a) - cost(b));
      return {
        ...breach,
        ...this.wordsOf(breach),
        mend: { table, lines: cost(table), isExempt: this.isExempt(table) },
      };
    });
  }

  private wordsOf({ table: id, line, column }: Breach): Pick<Blocking, 'title' | 'labels'> {
    const table = this.whole.tables.find((one) => one.id === id);
    const row = line === table?.total?.code ? table.total : table?.rows.find(({ code }) => code === line);
    const named = table?.columns.find(({ code }) => code === column && code !== null);
    return { title: table?.title ?? id, labels: [row?.label ?? 'Base', ...(named ? [named.label] : [])] };
  }

  published(before: readonly Statement[]): Published {
    const tables = this.tables();
    const statements = this.statements(tables);
    const changed = new Set(this.whole.tables.filter(({ id }) => this.isChanged(id)).map(({ id }) => id));
    // Of lines that are together now, an equality between tables says nothing any more.
    const whole = {
      ...this.profile,
      checks: this.profile.checks.filter(({ expected, found }) =>
        [...expected, ...found].every(({ table }) => !changed.has(table)),
      ),
    };
    return {
      answer: { ...this.whole, tables: tables.map(withoutOrigin), checks: checksOf(whole, tables) },
      treated: this.whole.tables.flatMap((before) => {
        const after = tables.find(({ id }) => id === before.id);
        if (!changed.has(before.id)) return [];
        return [{ id: before.id, title: before.title, as: this.wordFor(before.id), lines: goneLines(before, after) }];
      }),
      exempt: tables.flatMap(({ id, title }) => {
        const motive = this.policy.exemptions?.[id];
        return motive === undefined ? [] : [{ id, title, motive }];
      }),
      blocking: this.blocking([...statements, ...before]),
      audited: this.protectedCells.length,
      statements,
      lines: this.whole.tables.reduce((sum, { rows }) => sum + rows.length, 0),
    };
  }

  private readonly statements = (tables: readonly Table[]): Statement[] =>
    statementsOf(this.profile, tables, this.counted.projections);
  private readonly isExempt = (id: string): boolean => this.policy.exemptions?.[id] !== undefined;

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
    if (this.isExempt(id)) return this.heldOf(id) === WITHHELD;
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
    if (this.isExempt(id) || !this.isChanged(id)) return before;
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

/** Which counts a cell was made of is nobody else’s. */
function withoutOrigin(table: Table): Table {
  const row = (one: Row): Row => ({ ...one, cells: one.cells.map((cell) => ({ ...cell, origin: [] })) });
  return { ...table, rows: table.rows.map(row), total: table.total && row(table.total) };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
