import { readRegisters } from '../../fixtures/alupse';
import { registerSheet, workbookOf } from '../../fixtures/register-sheet';

/** The office is trilingual: what its registers call the columns that move figures. */

const TITLES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  dialogueCases: [
    {
      caseId: 'Aktenzeichen',
      requestDate: 'Datum der Anfrage',
      openingDate: 'Eröffnungsdatum',
      closingDate: 'Abschlussdatum',
      reopeningDate: 'Wiedereröffnung',
      childrenCount: 'Anzahl der Kinder',
    },
    {
      caseId: 'Dossiersnummer',
      requestDate: 'Datum vun der Ufro',
      openingDate: 'Ouverture den',
      closingDate: 'Ofschlossdatum',
      reopeningDate: 'Nei Ouverture',
      childrenCount: 'Zuel vun de Kanner',
    },
    {
      closingDate: 'Abschluss-\ndatum',
      openingDate: 'Eröff\u00adnungs\u00addatum',
      requestDate: 'ANFRAGE-\r\n  DATUM',
      childrenCount: 'Nombre d’en-\nfants dans la famille',
    },
  ],
  dialogueChildren: [
    {
      childId: 'Kindernummer',
      caseId: 'Aktennummer',
      sex: 'Geschlecht',
      birthDate: 'Geburtsdatum',
      nationality: 'Staatsangehörigkeit',
    },
    {
      childId: 'Kannernummer',
      caseId: 'Dossiersnummer',
      birthDate: 'Gebuertsdatum',
      nationality: 'Nationalitéit',
      custody: 'Suergerecht',
    },
  ],
  bebeFamilies: [
    {
      familyId: 'Familiennummer',
      startDate: 'Beginn der Betreuung',
      closingDate: 'Datum des Abschlusses',
      deliveryDate: 'Entbindungsdatum',
    },
  ],
};

describe.each(Object.entries(TITLES))('%s', (register, languages) => {
  test.each(languages)('%j are its columns', (titles) => {
    const headerOf = ({ key, header }: { readonly key: string; readonly header: string }) => titles[key] ?? header;
    const read = readRegisters([workbookOf([registerSheet(register, [{ remarks: 'x' }], { headerOf })])]);
    expect(read.issues.filter(({ kind }) => /olumn/.test(kind))).toEqual([]);
    expect(Object.keys(read.recognised[0]?.columns ?? {})).toEqual(expect.arrayContaining(Object.keys(titles)));
  });
});
