import { closestCodes, normalise } from '@report/engine/vocabularies';
import { VOCABULARIES } from '../../fixtures/alupse';

describe('normalise', () => {
  test.each([
    ['N° dossier ', 'n dossier'],
    ['  Œuvre\u00a0d’Été', 'oeuvre d ete'],
    ['Demandeur (détail)', 'demandeur detail'],
    ['Date de rencon-\ntre', 'date de rencontre'],
    ['Date de rencon-\r\n tre', 'date de rencontre'],
    ['rendez-vous\nprévu', 'rendez vous prevu'],
    ['ren\u00addez-vous', 'rendez vous'],
    ['\ufeffge\u200bstion', 'gestion'],
    ['✓', ''],
    ['٣', ''],
    ['a'.repeat(201), ''],
  ])('%j is compared as %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe('closestCodes', () => {
  test.each([
    ['cadre', 'Intrafamillial', ['intrafamilial']],
    ['pays', 'Luxembourgeoisee', ['lu']],
    ['pays', 'congolaise', ['cd', 'cg']],
    ['pays', 'Atlantide', []],
    ['regionDialogue', 'Mars', []],
    ['regionDialogue', '', []],
  ] as const)('%s: %j gives %j', (key, text, expected) => {
    expect(closestCodes(VOCABULARIES[key], text)).toEqual(expected);
  });
});
