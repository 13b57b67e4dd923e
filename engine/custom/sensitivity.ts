import { unitOf, variableOf, type UnitsProfile } from '../facts';
import type { Counted } from './spec';

export const NOT_TOGETHER =
  'Une variable qui permet de reconnaître quelqu’un et une variable sensible ne vont pas ensemble : retirez l’une des deux, ou demandez la protection (« protect »).';

/** Every variable a request uses: its axes, its filters and those of its population. */
const usedBy = (
  profile: UnitsProfile,
  { unit, population, where }: Counted,
  axes: readonly (string | null)[],
): string[] => [
  ...axes.filter((axis) => axis !== null),
  ...Object.keys(where),
  ...Object.keys(unitOf(profile, unit).populations[population]?.where ?? {}),
];

/** Whether a request uses an identifying variable and a sensitive one. */
export function isIdentifyingAndSensitive(
  profile: UnitsProfile,
  counted: Counted,
  axes: readonly (string | null)[],
): boolean {
  const marks = usedBy(profile, counted, axes).map((name) => variableOf(profile, counted.unit, name).sensitivity);
  return marks.includes('identifying') && marks.includes('sensitive');
}
