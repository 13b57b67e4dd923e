import type { RegistersState } from '@report/addin/actions';

/** The file `--json` of `check`: findings and recognised registers. Addresses, never values of personal columns. */
export function findingsJson({ findings, summaries }: RegistersState) {
  return {
    findings: findings.map(({ rule, severity, register, file, sheet, address, message }) => ({
      rule,
      severity,
      register,
      file,
      sheet,
      address,
      message,
    })),
    registers: summaries.map(({ register, file, sheet, headerRow, rows, columns }) => ({
      register,
      file,
      sheet,
      headerRow,
      rows,
      columns,
    })),
  };
}
