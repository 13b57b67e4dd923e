import type { Computed } from '@report/addin/actions';
import { originOf } from '../../fixtures/alupse-addin';
import { readFixture } from '../../fixtures/read-workbook';
import { computedOf } from './computed';

let computed: Computed;
beforeAll(async () => {
  computed = await computedOf([readFixture('registers/dialogue-2016.xlsx')], 2016);
});

/** What is said of a figure besides the definition of its table. */
function said(id: string, row: string | null, column: string | null = null): readonly string[] {
  const table = computed.answer.tables.find((one) => one.id === id);
  const key = {
    table: id,
    row: row === null ? null : (table?.rows.findIndex(({ code }) => code === row) ?? -1),
    column: table?.columns.findIndex(({ code }) => code === column) ?? -1,
  };
  return (originOf(computed, key)?.sentences ?? []).slice(1).map((sentence) => sentence.replace(/\u00a0/g, ' '));
}

test.each<[string, string | null, string | null, readonly string[]]>([
  ['dialogue-motif', 'violence-sexuelle', null, ['Ligne : « Motif principal » est « Violence sexuelle ».']],
  ['dialogue-motif', '', null, ['Ligne : « Motif principal » n’est pas renseigné.']],
  ['dialogue-motif', null, null, ['Toutes les lignes du tableau.']],
  [
    'dialogue-situations',
    'total',
    null,
    ['Ligne : somme de « Avec ouverture d’un dossier » et de « Sans ouverture d’un dossier ».'],
  ],
  [
    'dialogue-sans-dossier',
    'pro-telephone',
    null,
    ['Ligne : Interlocuteur : « Professionnel du réseau » ; Forme : « Téléphone ».'],
  ],
  [
    'dialogue-nombre-entretiens',
    'evaluation',
    'mean',
    ['Ligne : « Axe » est « Évaluation ».', 'Moyenne : Entretiens.'],
  ],
  [
    'dialogue-prise-en-charge',
    'base',
    'anciens',
    [
      'Toute la population du tableau.',
      'Colonne : Ancienneté dans l’année : « Ancien dossier » ou « Dossier rouvert ».',
    ],
  ],
])('%s, %s, %s', (id, row, column, expected) => {
  expect(said(id, row, column).slice(0, expected.length)).toEqual(expected);
});
