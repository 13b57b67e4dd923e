import { columnLetter } from '../../registers';
import { issueRule } from '../issue-rule';
import type { Rule } from '../rule';
import { quoted } from '../../text';

/** R02: a column corresponds to no field and is left out. Of one that may be a missing field, the user is asked. */
export const UNKNOWN_COLUMN: Rule = {
  id: 'R02',
  title: 'Colonne non utilisée',
  severity: 'info',
  tables: [],
  remedy: 'Rien à faire ; associez la colonne si elle est utile.',
  *find(data) {
    for (const issue of data.issuesOf('unknownColumn'))
      if (!data.isAsked(issue))
        yield { ...issue, message: `La colonne ${quoted(issue.header)} n’est pas utilisée par les rapports.` };
  },
};

/** S32: a column nobody knows may be one that is missing; it is asked about, and not read. */
export const COLUMN_IN_DOUBT = issueRule('columnInDoubt', {
  id: 'S32',
  title: 'Colonne à identifier',
  severity: 'error',
  uncounted: 'info',
  tables: 'column',
  remedy: 'Répondez à la question, ou corrigez le titre.',
  message: ({ header }, column) =>
    `La colonne ${quoted(header)} n’est pas lue ; elle contient peut-être ${quoted(column?.header ?? '')}.`,
});

/** R03: two columns correspond to the same field; the first is read. */
export const TWO_COLUMNS = issueRule('twoColumns', {
  id: 'R03',
  title: 'Deux colonnes pour la même information',
  severity: 'error',
  tables: 'register',
  remedy: 'Renommez l’une des deux colonnes.',
  message: ({ first, column: second }, column) =>
    `Les colonnes ${columnLetter(first)} et ${columnLetter(second)} correspondent toutes deux à ${quoted(column?.header ?? '')} ; seule la première est lue.`,
});

/** S01: two different rows can be the header of a sheet; its register is not read. */
export const TWO_HEADERS = issueRule('twoHeaders', {
  id: 'S01',
  title: 'Deux lignes de titres possibles',
  severity: 'error',
  tables: 'register',
  remedy: 'Ne gardez qu’une ligne de titres dans la feuille, ou mettez le second tableau dans une feuille à lui.',
  message: ({ sheet, row, otherRow }) =>
    `Deux lignes de titres sont possibles dans la feuille ${quoted(sheet)} : ${Math.min(row, otherRow)} et ${Math.max(row, otherRow)}. Ce registre n’est pas lu.`,
});

/** S33: a register lies on its side, one column for each row; it is not read. */
export const LYING_REGISTER = issueRule('lyingRegister', {
  id: 'S33',
  title: 'Registre couché',
  severity: 'error',
  tables: 'register',
  remedy: 'Copiez-le, puis « Collage spécial », « Transposé » dans une nouvelle feuille ; supprimez l’ancienne.',
  message: ({ sheet, title }) =>
    `La feuille ${quoted(sheet)} ressemble à ${quoted(title)}, couchée : un titre par ligne. Elle n’est pas lue.`,
});

/** S02: the header is repeated among the data. */
export const REPEATED_HEADER = issueRule('repeatedHeader', {
  id: 'S02',
  title: 'Ligne de titres répétée',
  severity: 'warning',
  tables: [],
  remedy: 'Supprimez la ligne de titres répétée.',
  message: ({ row }) => `Ligne ${row} : ligne de titres répétée, ignorée.`,
});

/** S05: the columns of a sheet fit several registers equally well; it is not read. */
export const SEVERAL_REGISTERS = issueRule('severalRegisters', {
  id: 'S05',
  title: 'Feuille qui ressemble à plusieurs registres',
  severity: 'error',
  tables: [],
  remedy: 'Donnez à la feuille le nom du registre, ou complétez ses titres de colonnes.',
  message: ({ sheet }) => `La feuille ${quoted(sheet)} ressemble à plusieurs registres : elle n’est pas lue.`,
});
