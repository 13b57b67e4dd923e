import { enumerate, quoted } from '../text';
import { columnTitle, type RegistersProfile, registerTitle } from './register-spec';

/** A column that is needed and that a register does not have: in none of its sheets, or not in some that count. */
export interface MissingColumn {
  readonly register: string;
  readonly field: string;
  /** The sheets that lack it; empty when no sheet has it. */
  readonly sheets: readonly string[];
}

/** «« Date de clôture » (Dossiers Dialogue)»; the sheets that lack it, when others have it. */
export function missingColumnText(profile: RegistersProfile, { register, field, sheets }: MissingColumn): string {
  const where = sheets.length === 0 ? registerTitle(profile, register) : `feuille ${enumerate(sheets.map(quoted))}`;
  return `${quoted(columnTitle(profile, register, field))} (${where})`;
}

/** What is lacking, after «il manque»: «le registre « Actes », les colonnes « Sexe » (Enfants) et « Date » (Actes)». */
export function lackingText(
  profile: RegistersProfile,
  registers: readonly string[],
  columns: readonly MissingColumn[],
): string {
  const titles = Array.from(new Set(registers), (key) => quoted(registerTitle(profile, key)));
  const texts = Array.from(new Set(columns.map((column) => missingColumnText(profile, column))));
  return [
    ...(titles.length > 0 ? [`${titles.length === 1 ? 'le registre' : 'les registres'} ${enumerate(titles)}`] : []),
    ...(texts.length > 0 ? [`${texts.length === 1 ? 'la colonne' : 'les colonnes'} ${enumerate(texts)}`] : []),
  ].join(', ');
}
