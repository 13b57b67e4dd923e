import type { Finding, Severity } from '@alupse/domain/contract';
import { groupBy } from './group-by';

/** Findings with the same words in the same sheet. */
export interface FindingBlock {
  readonly key: string;
  readonly message: string;
  readonly file: string | null;
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** Findings of one rule with one severity. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many tables they touch. */
  readonly tables: number;
  readonly blocks: readonly FindingBlock[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first, then the rules with most findings; inside a rule, what has the same words is one block. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] =>
  groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`)
    .map((members) => ({
      key: `${members[0].severity} ${members[0].rule}`,
      rule: members[0].rule,
      severity: members[0].severity,
      count: members.length,
      tables: new Set(members.flatMap((finding) => finding.tables)).size,
      blocks: blocksOf(members),
    }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.count - a.count ||
        a.rule.localeCompare(b.rule),
    );

const blocksOf = (findings: readonly Finding[]): readonly FindingBlock[] =>
  groupBy(findings, ({ file, sheet, message }) => JSON.stringify([file, sheet, message])).map((members) => ({
    key: JSON.stringify([members[0].file, members[0].sheet, members[0].message]),
    message: members[0].message,
    file: members[0].file,
    sheet: members[0].sheet,
    addresses: members.map(({ address }) => address),
  }));
