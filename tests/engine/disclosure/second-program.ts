import { PUBLICATION } from '@report/profiles/alupse/publication';
import type { Counts } from './children';

/**
 * What is published of three tables, written apart from the program: it shares the policy, which anybody may read, and
 * nothing else. It is what the attacker knows.
 */
interface Printed {
  /** 0: the codes themselves; then those of the policy; null: the total alone, or nothing. */
  readonly level: number | null;
  /** By line, then by column. */
  readonly lines: readonly (readonly number[])[];
  readonly total: number | null;
}

const LEAST = PUBLICATION.threshold;
const prints = (count: number): boolean => count === 0 || count >= LEAST;

/** @param table codes of the lines → counts by column */
export function secondProgram(
  list: 'ageDialogue' | 'pays' | 'regionDialogue',
  table: ReadonlyMap<string, readonly number[]>,
): Printed {
  const columns = [...table.values()][0]?.length ?? 0;
  const add = (codes: readonly string[]): number[] =>
    Array.from({ length: columns }, (_, column) =>
      codes.reduce((sum, code) => sum + (table.get(code)?.[column] ?? 0), 0),
    );
  const whole = add([...table.keys()]);
  const total = whole.reduce((sum, count) => sum + count, 0);
  const groupings = [
    [...table.keys()].map((code) => [code]),
    ...(PUBLICATION.hierarchies[list]?.levels ?? []).map((groups) => {
      const named = new Set(groups.flatMap(({ codes }) => (codes === 'others' ? [] : codes)));
      const rest = [...table.keys()].filter((code) => !named.has(code));
      const last = groups.some(({ codes }) => codes === 'others') ? null : groups.length - 1;
      return groups.map(({ codes }, index) =>
        codes === 'others' ? rest : [...codes, ...(index === last ? rest : [])],
      );
    }),
  ];
  for (const [level, groups] of groupings.entries()) {
    const lines = groups.map(add);
    const across = lines.map((line) => line.reduce((sum, count) => sum + count, 0));
    if ([...lines.flat(), ...across, ...whole, total].every(prints)) return { level, lines, total };
  }
  return { level: null, lines: [], total: prints(total) ? total : null };
}

/** «0-3,f» → under 0-3, the girls first. */
export function crossed(counts: Counts): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [codes, count] of Object.entries(counts)) {
    const [line = '', column] = codes.split(',');
    const own = found.get(line) ?? (column === undefined ? [0] : [0, 0]);
    own[column === 'm' ? 1 : 0] = count;
    found.set(line, own);
  }
  return found;
}
