import { UNKNOWN, NO_ROW } from '@report/engine/facts';
import { levelOf, levelsOf, parsedCode, type Year, listOf } from '../../../kit';
import { caseChildren } from './case-children';

const BY_ADULT = 'par-adulte';
const TEENAGER = 12;

/**
 * Type of sexual violence of each picked file. Violence by an adult is told apart by the ages of the symptomatic
 * children at the request: one is under 12; all known ages are 12 or more; no age is known. A negative age (birth after
 * the request) is not known.
 */
export function sexualViolenceDetails(of: Year, rows: Uint32Array): Uint8Array {
  const cases = of.columns('dialogueCases');
  const types = cases.codes('sexualViolenceType');
  const detailOfType = detailLevels();
  const byAdult = parsedCode('violenceSexuelleType', BY_ADULT);
  const UNDER_12 = levelOf('case', 'sexualViolenceDetail', 'par-adulte-moins-12');
  const ADOLESCENT = levelOf('case', 'sexualViolenceDetail', 'par-adulte-adolescent');
  const AGE_UNKNOWN = levelOf('case', 'sexualViolenceDetail', 'par-adulte-inconnu');
  const youngest = youngestChildren(of, cases.count);
  const details = new Uint8Array(rows.length);
  for (let fact = 0; fact < rows.length; fact++) {
    const row = rows[fact] ?? 0;
    const type = types[row] ?? 0;
    const age = youngest[row] ?? UNKNOWN;
    if (type !== byAdult) details[fact] = detailOfType[type] ?? 0;
    else if (age === UNKNOWN) details[fact] = AGE_UNKNOWN;
    else details[fact] = age < TEENAGER ? UNDER_12 : ADOLESCENT;
  }
  return details;
}

/** Level of the detail for each level of the type: the same code, except «par un adulte», which has none of its own. */
function detailLevels(): readonly number[] {
  const details = levelsOf('case', 'sexualViolenceDetail');
  const types = listOf('violenceSexuelleType').entries.map(({ code }) => code);
  return [0, 1, ...types.map((code) => (code === BY_ADULT ? 0 : details.indexOf(code)))];
}

/** Smallest known age among the symptomatic children of each file, by row of the files; UNKNOWN when there is none. */
function youngestChildren(of: Year, cases: number): Int32Array {
  const { caseRows, ages } = of.once(caseChildren);
  const youngest = new Int32Array(cases).fill(UNKNOWN);
  for (let row = 0; row < caseRows.length; row++) {
    const caseRow = caseRows[row] ?? NO_ROW;
    const age = ages[row] ?? UNKNOWN;
    if (caseRow === NO_ROW || age < 0) continue;
    const known = youngest[caseRow] ?? UNKNOWN;
    if (known === UNKNOWN || age < known) youngest[caseRow] = age;
  }
  return youngest;
}
