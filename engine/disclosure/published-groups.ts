import { listOfAxis, type VariableAxis } from '../catalogue';
import { MISSING, OFF_LIST, type Code } from '../contract';
import { variableOf, type UnitsProfile } from '../facts';
import type { CodeGroup, Regroup } from '../tabulate';
import type { DisclosurePolicy, PublishedGroup } from './policy';

/** Key under which the level of a list is kept for the whole report; null: no line of it can be put together. */
export function listKeyOf(profile: UnitsProfile, unit: string, { variable }: VariableAxis): string | null {
  const described = variableOf(profile, unit, variable);
  if (described.kind === 'codes' || described.kind === 'boolean') return null;
  return described.kind === 'band' ? described.bands : described.vocabulary;
}

/**
 * The levels of a list after «as it is» (level 0): its own codes with the unanswered in the last of them, then coarser
 * and coarser. Of the policy, or the groups the list itself has, or neighbouring bands two by two.
 */
export function levelsOfList(
  profile: UnitsProfile,
  policy: DisclosurePolicy,
  unit: string,
  axis: VariableAxis,
): readonly (readonly PublishedGroup[])[] {
  const known = levels.get(policy) ?? new Map<string, ReturnType<typeof makeLevels>>();
  levels.set(policy, known);
  const key = [unit, axis.variable, axis.lines].join('|');
  const before = known.get(key);
  if (before) return before;
  const made = makeLevels(profile, policy, unit, axis);
  known.set(key, made);
  return made;
}

/** Asked again for every table that is built: the same policy goes with the same lists. */
const levels = new WeakMap<DisclosurePolicy, Map<string, readonly (readonly PublishedGroup[])[]>>();

function makeLevels(
  profile: UnitsProfile,
  policy: DisclosurePolicy,
  unit: string,
  axis: VariableAxis,
): readonly (readonly PublishedGroup[])[] {
  const key = listKeyOf(profile, unit, axis);
  if (key === null) return [];
  const { entries, groups } = listOfAxis(profile, unit, axis);
  const own = entries.map(({ code, label, reportLabel }) => ({ code, label: reportLabel ?? label, codes: [code] }));
  const byGroup = Object.entries(groups ?? {}).map(([code, label]) => ({
    code,
    label,
    codes: entries.filter(({ group }) => group === code).map((entry) => entry.code),
  }));
  const alone = own.filter(({ code }) => byGroup.every(({ codes }) => !codes.includes(code)));
  const grouped = byGroup.length > 0 ? [[...byGroup, ...alone]] : [];
  if (axis.lines === 'groups' || axis.lines === 'groupsAndCodes') return grouped;
  const declared = policy.hierarchies[key];
  if (declared) return declared.levels;
  if (variableOf(profile, unit, axis.variable).kind === 'band') return [own, ...pairsOf(own)];
  return [own, ...grouped];
}

/** Neighbours two by two, until two are left. */
function pairsOf(bands: readonly PublishedGroup[]): (readonly PublishedGroup[])[] {
  if (bands.length < 4) return [];
  const pairs = bands.flatMap((band, index): PublishedGroup[] => {
    const next = bands[index + 1];
    if (index % 2 === 1) return [];
    if (!next) return [band];
    return [{ ...band, label: `${band.label} ; ${next.label}`, codes: [...codesOf(band), ...codesOf(next)] }];
  });
  return [pairs, ...pairsOf(pairs)];
}

const codesOf = ({ codes }: PublishedGroup): readonly Code[] => (codes === 'others' ? [] : codes);

/** Levels by key of a list; ALL: everything together. */
export const ALL_TOGETHER = Infinity;

/** How the lines of each variable are printed at these levels. */
export function regroupAt(
  profile: UnitsProfile,
  policy: DisclosurePolicy,
  levelOf: (unit: string, axis: VariableAxis) => number,
): Regroup {
  return (unit, axis, factsOf) => {
    const level = levelOf(unit, axis);
    if (level === 0) return null;
    const codes = listOfAxis(profile, unit, axis).entries.map(({ code }) => code);
    const unknown = [MISSING, OFF_LIST];
    const levels = levelsOfList(profile, policy, unit, axis);
    const found = levels[level - 1];
    if (level === ALL_TOGETHER || !found)
      return axis.total === undefined ? [{ code: 'ensemble', label: 'Ensemble', codes: [...unknown, ...codes] }] : [];
    return wholeGroups(found, codes, unknown, factsOf);
  };
}

/** Every code in exactly one group; the unanswered in the group of the others, else in the last. */
function wholeGroups(
  groups: readonly PublishedGroup[],
  codes: readonly Code[],
  unknown: readonly Code[],
  factsOf: (codes: readonly Code[]) => number,
): CodeGroup[] {
  const named = new Set(groups.flatMap(codesOf));
  const others = codes.filter((code) => !named.has(code));
  const residual = Math.max(
    groups.findIndex((group) => group.codes === 'others'),
    -1,
  );
  const last = residual < 0 ? groups.length - 1 : residual;
  return groups.map((group, index) => {
    const own = group.codes === 'others' ? others : [...group.codes, ...(residual < 0 && index === last ? others : [])];
    if (index !== last) return { code: group.code, label: group.label, codes: own };
    const label = factsOf(unknown) > 0 ? `${group.label}, ou non renseigné` : group.label;
    return { code: group.code, label, codes: [...own, ...unknown] };
  });
}
