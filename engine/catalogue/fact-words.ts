import { MISSING, OFF_LIST, type Code } from '../contract';
import { type FactUnit, type UnitKey, UNITS, variableOf } from '../facts';
import { VOCABULARIES } from '../vocabularies';
import type { Where } from './entry';

/** «« Violence sexuelle »». */
export const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

/** A code of a variable, as its list names it. */
function codeLabel(unit: UnitKey, variable: string, code: Code): string {
  if (code === MISSING) return 'non renseigné';
  if (code === OFF_LIST) return 'hors liste';
  const described = variableOf(unit, variable);
  if (described.kind === 'boolean') return code === 'yes' ? 'oui' : 'non';
  const { entries } = VOCABULARIES[described.kind === 'band' ? described.bands : described.vocabulary];
  return entries.find((entry) => entry.code === code)?.label ?? code;
}

/** «« Ouvert » ou « Rouvert »»: codes of a variable that a filter asks for. */
export const codesText = (unit: UnitKey, variable: string, codes: readonly Code[]): string =>
  codes.map((code) => quoted(codeLabel(unit, variable, code))).join(' ou ');

/** «Motif principal : « Violence sexuelle » ; Cadre : « Intrafamilial »»: the conditions of a filter. */
export const whereText = (unit: UnitKey, where: Where): string =>
  Object.entries(where)
    .map(([variable, codes]) => `${variableOf(unit, variable).label}\u00a0: ${codesText(unit, variable, codes)}`)
    .join('\u00a0; ');

/** The label of a quantity. */
export function quantityLabel(unit: UnitKey, quantity: string): string {
  const { quantities }: FactUnit = UNITS[unit];
  return quantities[quantity]?.label ?? quantity;
}
