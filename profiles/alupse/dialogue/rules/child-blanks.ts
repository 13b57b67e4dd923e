import { MISSING } from '@report/engine/contract';
import { YES } from '@report/engine/registers';
import { quoted } from '@report/engine/text';
import { type Field, rowRule } from '../../kit';
import { DIALOGUE_CHILDREN } from '../registers/children';

const blankRule = (field: Field<'dialogueChildren', 'code'>, table: string) =>
  rowRule('dialogueChildren', {
    id: 'R37',
    title: 'Réponse manquante pour un enfant',
    severity: 'warning',
    tables: [table],
    remedy: 'Complétez la cellule.',
    at: field,
    check: (children) => {
      const symptomatic = children.answer('symptomatic');
      const code = children.code(field);
      const header = DIALOGUE_CHILDREN.columns.find(({ key }) => key === field)?.header ?? '';
      return (row) => (symptomatic(row) === YES && code(row) === MISSING ? `${quoted(header)} non renseigné.` : null);
    },
  });

/** R37: custody, home or nationality of a child that bears symptoms is not filled in. */
export const CHILD_BLANKS = [
  blankRule('custody', 'dialogue-autorite-parentale'),
  blankRule('region', 'dialogue-domicile'),
  blankRule('nationality', 'dialogue-nationalite'),
];
