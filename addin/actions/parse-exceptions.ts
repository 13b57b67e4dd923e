import { EXCEPTION_REASONS, type FindingException } from './types';

/** Longer than any key, hash or sentence this program keeps. */
const MAX_TEXT = 300;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;

/** The exceptions that were kept in a workbook, as they were given; what has not their shape is left out. Never throws. */
export function parseExceptions(kept: unknown): readonly FindingException[] {
  return Array.isArray(kept) ? kept.flatMap(parseException) : [];
}

function parseException(kept: unknown): readonly FindingException[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { rule, register, field, row, reason, detail, on }: Readonly<Record<string, unknown>> = { ...kept };
  const known = EXCEPTION_REASONS.find((one) => one === reason);
  return isText(rule) && isText(register) && isText(field) && isText(row) && isText(detail) && isText(on) && known
    ? [{ rule, register, field, row, reason: known, detail, on }]
    : [];
}
