import type { Finding } from '@report/engine/contract';
import type { Correction } from '@report/engine/corrections';
import type { Proposal } from './proposals-of';

const keyOf = (rule: string, { file, sheet, address }: Pick<Finding, 'file' | 'sheet' | 'address'>): string =>
  JSON.stringify([rule, file, sheet, address]);

/** The finding a proposed correction answers to. */
export const findingOf = (findings: readonly Finding[], { correction, cell }: Proposal): Finding | undefined =>
  findings.find((finding) => keyOf(finding.rule, finding) === keyOf(correction.rule, cell));

/** Tells the proposed correction of a finding, in the open workbook or not. */
export function correctionsByFinding(corrections: readonly Correction[]): (finding: Finding) => Correction | undefined {
  const known = new Map(
    corrections.flatMap((correction) =>
      correction.cells.map((cell) => [keyOf(correction.rule, cell), correction] as const),
    ),
  );
  return (finding) => known.get(keyOf(finding.rule, finding));
}
