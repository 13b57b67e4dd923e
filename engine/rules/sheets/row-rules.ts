import { issueRule } from '../issue-rule';
import { counted, plural, quoted } from '../../text';

/** R04: a line of totals is left out. */
export const TOTAL_ROW = issueRule('totalRow', {
  id: 'R04',
  title: 'Ligne de total ignorée',
  severity: 'info',
  tables: [],
  remedy: 'Rien à faire.',
  message: ({ row }) => `Ligne ${row} : ligne de total ignorée.`,
});

const PRINTED = {
  month: ['ligne de mois', 'lignes de mois'],
  subtotal: ['ligne de sous-total', 'lignes de sous-total'],
  header: ['ligne de titres imprimée à nouveau', 'lignes de titres imprimées à nouveau'],
} as const;

/** S28: what a register made to be printed has between its rows; said once. */
export const PRINTED_ROWS = issueRule('printedRows', {
  id: 'S28',
  title: 'Lignes de mise en page ignorées',
  severity: 'info',
  tables: [],
  remedy: 'Rien à faire.',
  message: ({ row, what, rows }) => {
    const [one, several] = PRINTED[what];
    return `${counted(rows, one, several)}, ${plural(rows, 'ignorée', 'ignorées')} (${plural(rows, 'ligne', 'la première est la ligne')} ${row}).`;
  },
});

/** S29: rows of a single text among the data; said once. */
export const NOTE_ROWS = issueRule('noteRows', {
  id: 'S29',
  title: 'Lignes de texte ignorées',
  severity: 'warning',
  tables: 'register',
  remedy: 'Rien à faire si ce sont des titres ou des notes ; si l’une est un dossier, complétez-la.',
  message: ({ row, rows }) =>
    `${counted(rows, 'ligne', 'lignes')} d’un seul texte, ${plural(rows, 'ignorée', 'ignorées')} (${plural(rows, 'ligne', 'la première est la ligne')} ${row}).`,
});

/** R06: an identifier stands twice in a register. */
export const DUPLICATE_IDENTIFIER = issueRule('duplicateIdentifier', {
  id: 'R06',
  title: 'Numéro en double',
  severity: 'error',
  tables: 'register',
  remedy: 'Corrigez le numéro ou supprimez la ligne en double.',
  message: ({ sheet, otherRow, otherSheet }) =>
    `Le numéro de cette ligne existe déjà ligne ${otherRow}${otherSheet === sheet ? '' : ` de la feuille ${quoted(otherSheet)}`}.`,
});

/** S03: merged cells among the data. */
export const MERGED_CELLS = issueRule('mergedCells', {
  id: 'S03',
  title: 'Cellules fusionnées',
  severity: 'error',
  tables: 'register',
  remedy: 'Annulez la fusion et remplissez chaque cellule.',
  message: ({ row, area }) => `Ligne ${row} : cellules fusionnées ${area}, la ligne n’est pas comptée.`,
});

/** S04: the used range of a sheet is far larger than a register. */
export const SHEET_TOO_LARGE = issueRule('sheetTooLarge', {
  id: 'S04',
  title: 'Feuille trop grande',
  severity: 'error',
  tables: [],
  remedy: 'Supprimez les lignes et les colonnes vides au-delà de vos données, puis enregistrez.',
  message: ({ sheet }) => `La feuille ${quoted(sheet)} est trop grande pour être lue : elle est ignorée.`,
});

/** S06: two files hold the same identifier with different values. */
export const CONFLICTING_DUPLICATE = issueRule('conflictingDuplicate', {
  id: 'S06',
  title: 'Numéro différent d’un fichier à l’autre',
  severity: 'warning',
  tables: 'register',
  remedy: 'Mettez les deux fichiers d’accord, ou n’ouvrez que le plus récent.',
  message: ({ otherRow, otherFile }) =>
    `Ce numéro existe avec d’autres valeurs ${otherFile === null ? 'dans le classeur ouvert' : `dans ${quoted(otherFile)}`}, ligne ${otherRow} ; c’est celle-là qui est comptée.`,
});

/** S07: rows without identifier that two files hold are counted once. */
export const COUNTED_ONCE = issueRule('countedOnce', {
  id: 'S07',
  title: 'Ligne présente dans deux fichiers',
  severity: 'info',
  tables: [],
  remedy: 'Rien à faire si c’est une copie ; sinon, distinguez les lignes l’une de l’autre.',
  message: ({ row, lastRow, otherFile }) => {
    const where = otherFile === null ? 'le classeur ouvert' : quoted(otherFile);
    return lastRow === row
      ? `Ligne ${row} : la même ligne existe dans ${where} ; elle est comptée une fois.`
      : `Lignes ${row} à ${lastRow} : les mêmes lignes existent dans ${where} ; elles sont comptées une fois.`;
  },
});

/** S27: an identifier that differs from another by zeros or separators only: nobody can tell whether it is the same. */
export const LIKE_IDENTIFIER = issueRule('likeIdentifier', {
  id: 'S27',
  title: 'Un même numéro écrit de deux façons ?',
  severity: 'error',
  tables: 'register',
  remedy: 'Répondez à la question, ou écrivez ce numéro de la même façon et supprimez la ligne en double.',
  message: ({ file, sheet, otherRow, otherSheet, otherFile }) => {
    const of = otherSheet === sheet && otherFile === file ? '' : ` de la feuille ${quoted(otherSheet)}`;
    const inFile = otherFile === file ? '' : otherFile === null ? ' du classeur ouvert' : ` de ${quoted(otherFile)}`;
    return `Ce numéro ne diffère que par des zéros ou des séparateurs de celui de la ligne ${otherRow}${of}${inFile} ; les deux lignes sont comptées.`;
  },
});

/** S25: rows without identifier that one workbook holds twice. */
export const COPIED_ROWS = issueRule('copiedRows', {
  id: 'S25',
  title: 'Lignes présentes deux fois dans le classeur',
  severity: 'error',
  tables: 'register',
  remedy:
    'Supprimez l’une des deux copies (regardez aussi les feuilles masquées), ou laissez sa feuille de côté. Si ce n’est pas certain, une question le demande.',
  message: ({ sheet, row, lastRow, rows, otherRow, otherSheet, once }) => {
    const where = `${otherSheet === sheet ? '' : `dans la feuille ${quoted(otherSheet)}, `}à partir de la ligne ${otherRow}`;
    return `Lignes ${row} à ${lastRow} : ${counted(rows, 'ligne existe', 'lignes existent')} déjà ${where} ; ${
      once ? plural(rows, 'elle est comptée', 'elles sont comptées') + ' une fois' : 'elles sont comptées deux fois'
    }.`;
  },
});

/** S26: a sheet that nobody sees is counted. */
export const HIDDEN_SHEET = issueRule('hiddenSheet', {
  id: 'S26',
  title: 'Feuille masquée comptée',
  severity: 'warning',
  tables: 'register',
  remedy:
    'Affichez la feuille (clic droit sur un onglet, « Afficher »). Si elle ne doit pas compter, laissez-la de côté.',
  message: ({ sheet, rows, deep }) =>
    `La feuille ${quoted(sheet)} est masquée${deep ? ' par un programme (Excel ne propose pas de l’afficher)' : ''} ; ${plural(
      rows,
      'sa ligne est lue comme les autres',
      `ses ${rows} lignes sont lues comme les autres`,
    )}.`,
});
