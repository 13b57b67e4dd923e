import { NO_KEY, YES } from '@report/engine/registers';
import { counted } from '@report/engine/text';
import { type Data, rowRule } from '../../kit';

/** Rows of the register of children by the number of their file. */
function childrenOfCases(
  data: Data,
): ReadonlyMap<number, { readonly rows: number; readonly symptomatic: number }> | null {
  const children = data.columns('dialogueChildren');
  if (!children) return null;
  const caseId = children.key('caseId');
  const symptomatic = children.answer('symptomatic');
  const counts = new Map<number, { rows: number; symptomatic: number }>();
  for (let row = 0; row < children.count; row++) {
    const counted = counts.get(caseId(row)) ?? { rows: 0, symptomatic: 0 };
    counts.set(caseId(row), {
      rows: counted.rows + 1,
      symptomatic: counted.symptomatic + (symptomatic(row) === YES ? 1 : 0),
    });
  }
  return counts;
}

/** R29: fewer children stated than there are in the register of children. */
export const FEWER_CHILDREN = rowRule('dialogueCases', {
  id: 'R29',
  title: 'Moins d’enfants déclarés que de lignes',
  severity: 'error',
  tables: ['dialogue-enfants', 'dialogue-enfants-nouveaux'],
  remedy: 'Mettez le nombre de lignes de Enfants Dialogue, ou corrigez celles-ci.',
  at: 'childrenCount',
  check: (cases, data) => {
    const children = childrenOfCases(data);
    if (!children) return null;
    const caseId = cases.key('caseId');
    const stated = cases.number('childrenCount');
    return (row) => {
      const rows = caseId(row) === NO_KEY ? 0 : (children.get(caseId(row))?.rows ?? 0);
      return stated(row) < rows
        ? `${counted(stated(row), 'enfant déclaré', 'enfants déclarés')}, mais ${counted(rows, 'ligne', 'lignes')} dans Enfants Dialogue.`
        : null;
    };
  },
});

/** R30: no child that bears symptoms. */
export const NO_SYMPTOMATIC_CHILD = rowRule('dialogueCases', {
  id: 'R30',
  title: 'Dossier sans enfant porteur de symptômes',
  severity: 'warning',
  tables: ['dialogue-enfants', 'dialogue-age-sexe', 'dialogue-sexe'],
  remedy: 'Ajoutez l’enfant concerné.',
  at: 'caseId',
  check: (cases, data) => {
    const children = childrenOfCases(data);
    if (!children) return null;
    const caseId = cases.key('caseId');
    return (row) =>
      caseId(row) !== NO_KEY && (children.get(caseId(row))?.symptomatic ?? 0) === 0
        ? 'Aucun enfant porteur de symptômes pour ce dossier.'
        : null;
  },
});
