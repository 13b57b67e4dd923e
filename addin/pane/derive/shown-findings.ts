import type { Finding } from '@report/engine/contract';
import type { FindingsFilter } from '../model/state';

/** The findings of a gravity and a register that hold all the words looked for, whatever their case and accents. */
export function shownFindings(
  findings: readonly Finding[],
  { severity, register, words }: Pick<FindingsFilter, 'severity' | 'register' | 'words'>,
  titleOf: (finding: Finding) => string = () => '',
): readonly Finding[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter((finding) => {
    if (severity !== null && finding.severity !== severity) return false;
    if (register !== null && finding.register !== register) return false;
    if (wanted.length === 0) return true;
    const text = plain(`${finding.message} ${finding.sheet} ${finding.address} ${finding.rule} ${titleOf(finding)}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Tells a finding by its rule and its cell. */
export const findingKey = ({
  rule,
  file,
  sheet,
  address,
}: Pick<Finding, 'file' | 'sheet' | 'address'> & { rule: string }) => JSON.stringify([rule, file, sheet, address]);

/** «Âge» and «age» alike. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
