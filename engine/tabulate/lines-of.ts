import type { VariableAxis } from '../catalogue';
import { MISSING, OFF_LIST, REST, type Code, type Row } from '../contract';
import type { CodeGroup } from './asked';
import type { Level, Levels } from './levels';

/** A line of a variable: the codes it counts. */
export interface LineSpec {
  readonly code: Code;
  readonly label: string;
  readonly role: Row['role'];
  readonly codes: readonly Code[];
}

/** Groups of codes as lines. */
export const asLines = (groups: readonly CodeGroup[]): LineSpec[] =>
  groups.map((group) => ({ ...group, role: 'line' as const }));

const NOT_ANSWERED = 'Non renseigné';
const NOT_LISTED = 'Hors liste';

/** «dont» says that a line is comprised in the one before, also where the indent is lost. */
const subLabel = (label: string): string => (/^dont /i.test(label) ? label : `dont ${label}`);

const line = ({ code, label }: Pick<Level, 'code' | 'label'>, role: Row['role'] = 'line'): LineSpec => ({
  code,
  label: role === 'sub' ? subLabel(label) : label,
  role,
  codes: [code],
});

/** One line per group that has a printed code, followed by its codes; a group that is one code is a plain line. */
function groupLines(
  { groups }: Levels,
  printed: readonly Level[],
  all: readonly Level[],
  withCodes: boolean,
): LineSpec[] {
  const grouped = groups.flatMap(({ code, label }): LineSpec[] => {
    const members = printed.filter(({ group }) => group === code);
    if (members.length === 0) return [];
    const codes = all.filter(({ group }) => group === code).map((level) => level.code);
    const [only] = codes.length === 1 ? members : [];
    if (withCodes && only && only.code === code) return [line(only)];
    const heading: LineSpec = { code, label, role: withCodes ? 'group' : 'line', codes };
    return withCodes ? [heading, ...members.map((level) => line(level, 'sub'))] : [heading];
  });
  return [...grouped, ...printed.filter(({ group }) => group === null).map((level) => line(level))];
}

/**
 * Levels in the order a table asks for: by the label that is displayed, accents apart; or the largest count first, and
 * equal counts by label.
 */
function inOrder(
  levels: readonly Level[],
  order: 'count' | 'label',
  factsOf: (codes: readonly Code[]) => number,
): Level[] {
  return levels
    .map((level) => ({ level, facts: order === 'count' ? factsOf([level.code]) : 0, name: level.name }))
    .sort((a, b) => b.facts - a.facts || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ level }) => level);
}

/** The first lines, one for all the others, and these as «dont» of it: no figure is hidden. */
function firstOf(lines: readonly LineSpec[], top: number): LineSpec[] {
  const rest = lines.slice(top);
  if (rest.length < 2) return [...lines];
  const others: LineSpec = {
    code: REST,
    label: `Autres (${rest.length})`,
    role: 'line',
    codes: rest.flatMap(({ codes }) => codes),
  };
  return [...lines.slice(0, top), others, ...rest.map((spec) => line(spec, 'sub'))];
}

/**
 * Lines of a variable, in order: its codes (groups, sub-lines), then those without an answer, then those in no list.
 * A code is printed when it is valid in the year (unless zeros are never printed) or when something bears it; «Non
 * renseigné» wherever the axis names it, else when something is counted in it; «Hors liste» only then.
 * factsOf: facts of the whole table that bear one of the codes.
 */
export function linesOf(
  axis: VariableAxis,
  levels: Levels,
  factsOf: (codes: readonly Code[]) => number,
  multiple: boolean,
): LineSpec[] {
  const counts = (level: Level): boolean => factsOf([level.code]) > 0;
  const printed = levels.levels.filter((level) => counts(level) || (level.valid && axis.zeros !== 'never'));
  const ordered = axis.order && axis.order !== 'template' ? inOrder(printed, axis.order, factsOf) : printed;
  const kind = axis.lines ?? 'codes';
  const lines =
    kind === 'codes'
      ? ordered.map((level) => line(level))
      : groupLines(levels, ordered, levels.levels, kind === 'groupsAndCodes');
  const missing = axis.missing !== undefined || (!multiple && factsOf([MISSING]) > 0);
  return [
    ...(axis.top === undefined ? lines : firstOf(lines, axis.top)),
    ...(missing
      ? [{ code: MISSING, label: axis.missing ?? NOT_ANSWERED, role: 'missing' as const, codes: [MISSING] }]
      : []),
    ...(factsOf([OFF_LIST]) > 0
      ? [{ code: OFF_LIST, label: NOT_LISTED, role: 'offList' as const, codes: [OFF_LIST] }]
      : []),
  ];
}
