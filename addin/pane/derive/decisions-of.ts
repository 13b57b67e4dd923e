import type { Finding, Severity } from '@report/engine/contract';
import type { CellChange, Correction } from '@report/engine/corrections';
import type { RegistersState } from '../../actions';
import { findingKey, shownFindings } from './shown-findings';
import type { FindingsFilter } from '../model/state';

/** What is decided in one go: every writing of one answer, every date of one column written as text. */
export interface Decision {
  readonly cluster: string;
  /** With the cells of the open workbook alone; none is empty. */
  readonly corrections: readonly Correction[];
  readonly cells: number;
  /** Of the gravest of its findings. */
  readonly severity: Severity;
}

/** What the user ticks in a decision: a writing with its cells, or each cell where there is but one writing. */
export interface DecisionItem {
  readonly key: string;
  readonly correction: Correction;
}

/** Cells of a decision with one writing that are ticked one by one. */
const ONE_BY_ONE = 12;

type Searched = Pick<FindingsFilter, 'severity' | 'register' | 'words'>;

/** What was last asked about a reading: views ask again each time they are drawn. */
const known = new WeakMap<object, { readonly filter: Searched | null; readonly decisions: readonly Decision[] }>();

/** The decisions about what the filter shows: the gravest first, then in the order of the report of findings. */
export function decisionsOf(
  registers: Pick<RegistersState, 'corrections' | 'findings'> | null,
  filter: Searched | null = null,
): readonly Decision[] {
  if (registers === null) return [];
  const last = known.get(registers);
  if (last?.filter === filter) return last.decisions;
  const { findings, corrections } = registers;
  const shown = filter === null || isOpen(filter) ? null : new Set(shownFindings(findings, filter).map(findingKey));
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const cells = correction.cells.filter(
      (cell) => cell.file === null && (shown === null || shown.has(findingKey({ ...cell, rule: correction.rule }))),
    );
    if (cells.length === 0) continue;
    const group = groups.get(correction.cluster) ?? [];
    group.push({ ...correction, cells });
    groups.set(correction.cluster, group);
  }
  const severities = new Map(findings.map((finding) => [findingKey(finding), finding.severity]));
  const decisions = Array.from(groups, ([cluster, own]): Decision => {
    const met = own.flatMap(({ rule, cells }) => cells.map((cell) => severities.get(findingKey({ ...cell, rule }))));
    const severity = SEVERITIES.find((wanted) => met.includes(wanted)) ?? 'info';
    return { cluster, corrections: own, cells: countCells(own), severity };
  }).sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  known.set(registers, { filter, decisions });
  return decisions;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const isOpen = ({ severity, register, words }: Searched): boolean =>
  severity === null && register === null && words === '';

/** What can be ticked, one after the other. */
export function itemsOf({ corrections, cells }: Decision): readonly DecisionItem[] {
  const [only] = corrections;
  if (corrections.length > 1 || only === undefined || cells > ONE_BY_ONE)
    return corrections.map((correction) => ({ key: correction.id, correction }));
  return only.cells.map((cell) => ({
    key: `${only.id} ${cell.sheet} ${cell.address}`,
    correction: { ...only, cells: [cell] },
  }));
}

/** What is ticked of a decision: all but what was left out. */
export const tickedOf = (decision: Decision, left: readonly string[]): readonly Correction[] =>
  itemsOf(decision)
    .filter(({ key }) => !left.includes(key))
    .map(({ correction }) => correction);

/** Tells an effect that was computed from that of another choice. */
export const keyOfEffect = ({ cluster }: Decision, left: readonly string[]): string => JSON.stringify([cluster, left]);

export const countCells = (corrections: readonly Correction[]): number =>
  corrections.reduce((sum, { cells }) => sum + cells.length, 0);

/** The findings that corrections answer to. */
export function findingsOf(findings: readonly Finding[], corrections: readonly Correction[]): readonly Finding[] {
  const places = new Set(corrections.flatMap(({ rule, cells }) => cells.map((cell) => findingKey({ ...cell, rule }))));
  return findings.filter((finding) => places.has(findingKey(finding)));
}

/** Tells the proposed correction of a finding, in the open workbook or not. */
export function correctionsByFinding(corrections: readonly Correction[]): (finding: Finding) => Correction | undefined {
  const known = new Map(
    corrections.flatMap((correction) =>
      correction.cells.map((cell) => [findingKey({ ...cell, rule: correction.rule }), correction] as const),
    ),
  );
  return (finding) => known.get(findingKey(finding));
}

/** The first cell of what is decided. */
export const firstCellOf = ({ corrections }: Decision): CellChange | undefined => corrections[0]?.cells[0];
