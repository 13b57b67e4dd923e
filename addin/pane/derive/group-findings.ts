import type { Finding, Severity } from '@report/engine/contract';
import type { Correction } from '@report/engine/corrections';
import { groupBy } from './group-by';

/** Findings with the same words in the same sheet. */
export interface FindingBlock {
  readonly key: string;
  readonly message: string;
  readonly file: string | null;
  readonly sheet: string;
  readonly addresses: readonly string[];
  readonly findings: readonly Finding[];
  /** What is proposed for all of them. */
  readonly correction?: Correction;
}

/** Findings of one rule with one severity. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many have a proposed correction. */
  readonly proposals: number;
  /** How many tables they touch. */
  readonly tables: number;
  readonly blocks: readonly FindingBlock[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Errors first, then the rules with most findings; inside a rule, what has the same words and the same proposed
 * correction is one block: one decision.
 */
export const groupFindings = (
  findings: readonly Finding[],
  correctionOf: (finding: Finding) => Correction | undefined = () => undefined,
): readonly FindingGroup[] =>
  groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`)
    .map((members) => ({
      key: `${members[0].severity} ${members[0].rule}`,
      rule: members[0].rule,
      severity: members[0].severity,
      count: members.length,
      proposals: members.filter((finding) => correctionOf(finding) !== undefined).length,
      tables: new Set(members.flatMap((finding) => finding.tables)).size,
      blocks: blocksOf(members, correctionOf),
    }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.count - a.count ||
        a.rule.localeCompare(b.rule),
    );

const blocksOf = (
  findings: readonly Finding[],
  correctionOf: (finding: Finding) => Correction | undefined,
): readonly FindingBlock[] => {
  const keyOf = (finding: Finding): string =>
    JSON.stringify([finding.file, finding.sheet, finding.message, correctionOf(finding)?.id]);
  return groupBy(findings, keyOf).map((members) => {
    const [first] = members;
    const correction = correctionOf(first);
    return {
      key: keyOf(first),
      message: first.message,
      file: first.file,
      sheet: first.sheet,
      addresses: members.map(({ address }) => address),
      findings: members,
      ...(correction !== undefined && { correction }),
    };
  });
};
