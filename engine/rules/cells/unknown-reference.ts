import { NO_KEY, registerTitle } from '../../registers';
import type { Rule } from '../rule';
import { quoted } from '../../text';

/** R07: a reference to a row that its register does not have; only when that register is in the workbooks. */
export const UNKNOWN_REFERENCE: Rule = {
  id: 'R07',
  title: 'Numéro introuvable dans l’autre registre',
  severity: 'error',
  tables: 'register',
  remedy: 'Vérifiez le numéro (zéros, tirets) ou créez la ligne manquante.',
  *find(data) {
    for (const spec of Object.values(data.profile.registers)) {
      const columns = data.columns(spec.key);
      if (!columns) continue;
      for (const column of spec.columns) {
        if (column.type !== 'ref' || column.registers.some((target) => data.columns(target) === null)) continue;
        const key = columns.key(column.key);
        const titles = column.registers.map((target) => quoted(registerTitle(data.profile, target))).join(' et ');
        for (let row = 0; row < columns.count; row++) {
          if (key(row) === NO_KEY || column.registers.some((target) => data.rowOf(target, key(row)) !== null)) continue;
          yield data.hit(spec.key, row, column.key, `Ce numéro est introuvable dans ${titles}.`);
        }
      }
    }
  },
};
