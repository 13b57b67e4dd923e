import { solve } from 'yalps';
import type { Code } from '../contract';
import type { Interval } from './feasibility-intervals';
import { definitionOf, type Statement } from './statements';

type Where = Statement['where'];
type Defined = Pick<Statement, 'unit' | 'where'>;

/** More combinations than this are not looked at together. */
const MOST_COMBINATIONS = 100_000;

/** What is known of a count: its exact interval; contradicted: two tables speak of two versions of one population. */
export type Known = Interval | 'contradicted';

/**
 * The exact integer interval of each count, from every printed one on the same variables: an integer program over the
 * combinations of codes that no printed count tells apart.
 *
 * @param printed of any units
 * @param targets the counts that are asked about
 */
export function possibleCounts<T extends Defined>(printed: readonly Statement[], targets: readonly T[]): Map<T, Known> {
  const found = new Map<T, Known>();
  for (const unit of new Set(targets.map((one) => one.unit))) {
    const about = distinct(printed.filter((one) => one.unit === unit));
    const asked = targets.filter((one) => one.unit === unit);
    for (const variables of variableSets(about, asked)) {
      const isOf = ({ where }: Defined): boolean => [...where.keys()].every((name) => variables.has(name));
      const own = asked.filter(isOf);
      if (own.length === 0) continue;
      const program = programOf(about.filter(isOf), own, [...variables]);
      own.forEach((target, index) => {
        found.set(target, narrower(found.get(target), program(index)));
      });
    }
  }
  return found;
}

function narrower(before: Known | undefined, now: Known): Known {
  if (before === 'contradicted' || now === 'contradicted') return 'contradicted';
  return before === undefined ? now : [Math.max(before[0], now[0]), Math.min(before[1], now[1])];
}

function distinct(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((one) => [`${definitionOf(one)}=${one.count}`, one])).values()];
}

/** The sets of variables that are named together, but those that another one holds. */
function variableSets(printed: readonly Defined[], targets: readonly Defined[]): ReadonlySet<string>[] {
  const sets = [...printed, ...targets].map(({ where }) => new Set(where.keys()));
  const byName = new Map(sets.map((set) => [[...set].sort().join('|'), set]));
  const all = [...byName.values()];
  return all.filter((set) => !all.some((other) => other.size > set.size && [...set].every((name) => other.has(name))));
}

/** Combinations that the same printed counts hold, and which targets hold all or some of them. */
interface Group {
  readonly printed: bigint;
  all: bigint;
  some: bigint;
}

function programOf(printed: readonly Statement[], targets: readonly Defined[], variables: readonly string[]) {
  const groups = groupsOf(printed, targets, variables);
  const solved = new Map<string, number | null>();
  const bound = (direction: 'minimize' | 'maximize', counts: readonly boolean[]): number | null => {
    const key = direction + counts.map(Number).join('');
    const before = solved.get(key);
    if (before !== undefined) return before;
    const result = solveFor(printed, groups, direction, counts);
    solved.set(key, result);
    return result;
  };
  return (target: number): Known => {
    const bit = 1n << BigInt(target);
    const least = bound(
      'minimize',
      groups.map(({ all }) => (all & bit) !== 0n),
    );
    const most = bound(
      'maximize',
      groups.map(({ some }) => (some & bit) !== 0n),
    );
    return least === null || most === null ? 'contradicted' : [least, most];
  };
}

function groupsOf(printed: readonly Statement[], targets: readonly Defined[], variables: readonly string[]): Group[] {
  const wheres = [...printed, ...targets].map(({ where }) => where);
  const classes = variables.map((variable) => [...masksOf(wheres, variable).values()]);
  if (classes.reduce((size, { length }) => size * length, 1) > MOST_COMBINATIONS)
    throw new Error(`too many combinations of ${variables.join(', ')}`);
  const groups = new Map<bigint, Group>();
  const ownBits = (1n << BigInt(printed.length)) - 1n;
  const visit = (depth: number, mask: bigint): void => {
    const next = classes[depth];
    if (next) {
      for (const allowed of next) visit(depth + 1, mask & allowed);
      return;
    }
    const [own, asked] = [mask & ownBits, mask >> BigInt(printed.length)];
    const group = groups.get(own);
    if (!group) groups.set(own, { printed: own, all: asked, some: asked });
    else {
      group.all &= asked;
      group.some |= asked;
    }
  };
  visit(0, (1n << BigInt(wheres.length)) - 1n);
  return [...groups.values()];
}

/** By class of codes that no filter tells apart, which filters let it through; the codes that none names are one class. */
function masksOf(wheres: readonly Where[], variable: string): ReadonlyMap<string, bigint> {
  const codes = new Set<Code | null>([null, ...wheres.flatMap((where) => [...(where.get(variable) ?? [])])]);
  const found = new Map<string, bigint>();
  for (const code of codes) {
    const lets = (where: Where): boolean => {
      const set = where.get(variable);
      return set === undefined || (code !== null && set.has(code));
    };
    const mask = wheres.reduce((bits, where, index) => (lets(where) ? bits | (1n << BigInt(index)) : bits), 0n);
    found.set(String(mask), mask);
  }
  return found;
}

/** Infinity where nothing printed bounds it; null where no population prints all this. */
function solveFor(
  printed: readonly Statement[],
  groups: readonly Group[],
  direction: 'minimize' | 'maximize',
  counts: readonly boolean[],
): number | null {
  if (!counts.includes(true)) return 0;
  const variables = groups.map(({ printed: held }, index) => {
    const own: [string, number][] = printed.flatMap((_, at) => ((held >> BigInt(at)) & 1n ? [[String(at), 1]] : []));
    return [String(index), counts[index] === true ? [...own, ['goal', 1] as [string, number]] : own] as const;
  });
  const constraints = printed.map(({ count }, index) => [String(index), { equal: count }] as const);
  const { status, result } = solve({ direction, objective: 'goal', constraints, variables, integers: true });
  if (status === 'unbounded') return Infinity;
  return status === 'optimal' ? Math.round(result) : null;
}
