import type { Severity } from '@report/engine/contract';
import type { KeptCheck, KeptView } from './memory';
import { STEPS } from './state';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The last check of a workbook, or null when it is not what this version writes: a workbook may come from anywhere. */
export function parseCheck(kept: unknown): KeptCheck | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { workbook, at, fingerprint } = kept as Record<string, unknown>;
  if (typeof workbook !== 'string' || !/^[a-p]{16}$/.test(workbook)) return null;
  if (typeof fingerprint !== 'string' || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  return { workbook, at: new Date(at), fingerprint };
}

/** Where a person was, or null when it is not what this version writes. */
export function parseView(kept: unknown): KeptView | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { step, severity, register, toggled, scroll } = kept as Record<string, unknown>;
  const known = STEPS.find((name) => name === step);
  if (known === undefined || typeof scroll !== 'number' || typeof toggled !== 'object' || toggled === null) return null;
  const groups = Object.entries(toggled).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return {
    step: known,
    filter: {
      severity: SEVERITIES.find((name) => name === severity) ?? null,
      register: typeof register === 'string' ? register : null,
      toggled: Object.fromEntries(groups),
    },
    scroll,
  };
}
