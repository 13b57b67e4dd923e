import { MISSING, OFF_LIST, type Code } from '../contract';
import { listOfVariable, unitOf, type UnitsProfile, variableOf } from '../facts';
import { NBSP, quoted } from '../text';
import type { Where } from './entry';

/** A code of a variable, as its list names it. */
function codeLabel(profile: UnitsProfile, unit: string, variable: string, code: Code): string {
  if (code === MISSING) return 'non renseigné';
  if (code === OFF_LIST) return 'hors liste';
  const list = listOfVariable(profile, variableOf(profile, unit, variable));
  if (list === null) return code === 'yes' ? 'oui' : 'non';
  return list.entries.find((entry) => entry.code === code)?.label ?? code;
}

/** «« Ouvert » ou « Rouvert »»: codes of a variable that a filter asks for. */
export const codesText = (profile: UnitsProfile, unit: string, variable: string, codes: readonly Code[]): string =>
  codes.map((code) => quoted(codeLabel(profile, unit, variable, code))).join(' ou ');

/** «Motif principal : « Violence sexuelle » ; Cadre : « Intrafamilial »»: the conditions of a filter. */
export const whereText = (profile: UnitsProfile, unit: string, where: Where): string =>
  Object.entries(where)
    .map(
      ([variable, codes]) =>
        `${variableOf(profile, unit, variable).label}${NBSP}: ${codesText(profile, unit, variable, codes)}`,
    )
    .join(`${NBSP}; `);

/** The label of a quantity. */
export function quantityLabel(profile: UnitsProfile, unit: string, quantity: string): string {
  const { quantities } = unitOf(profile, unit);
  return quantities[quantity]?.label ?? quantity;
}
