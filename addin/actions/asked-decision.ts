import { columnTitle, type Question, type RegistersProfile, registerTitle, SAID_YES } from '@report/engine/registers';
import { counted, quoted, typeset } from '@report/engine/text';
import type { AskedQuestion } from './types';

/** Titles, names of sheets and values stand in quotation marks as the user wrote them: their signs are typeset too. */
export const inQuotes = (text: string): string => typeset(quoted(text));

/** A question of yes or no in words. */
export function askedDecision(
  profile: RegistersProfile,
  question: Extract<Question, { readonly kind: 'nextDay' | 'sameRows' | 'sameNumber' }>,
): AskedQuestion {
  const { register, file, sheet } = question;
  const title = registerTitle(profile, register);
  switch (question.kind) {
    case 'nextDay': {
      const { field, cells } = question;
      const header = columnTitle(profile, register, field);
      return {
        tag: typeset(`${title} · ${header}`),
        words: `${counted(cells, 'date', 'dates')} de ${inQuotes(header)} ${cells < 2 ? 'est écrite' : 'sont écrites'} entre 22\u00a0h et minuit. Quel jour est le bon\u00a0?`,
        answers: [
          {
            text: 'Le jour suivant',
            detail: 'Le plus probable\u00a0: un autre logiciel a écrit minuit à l’heure de Greenwich',
            choice: SAID_YES,
          },
          { text: 'Le jour écrit', detail: 'Ces heures sont justes', choice: null },
        ],
        others: [],
        meanwhile: 'le jour écrit est lu.',
      };
    }
    case 'sameRows': {
      const { row, rows, otherRow, otherSheet } = question;
      return {
        tag: `${title} · ${inQuotes(sheet)}, ligne ${row}`,
        words: `${rows} lignes de ${inQuotes(sheet)} existent déjà dans ${inQuotes(otherSheet)}, à partir de la ligne ${otherRow}. Sont-elles les mêmes\u00a0?`,
        answers: [
          { text: 'Les mêmes\u00a0: les compter une fois', choice: SAID_YES },
          { text: 'D’autres qui se ressemblent\u00a0: les compter toutes', choice: null },
        ],
        others: [],
        meanwhile: 'elles comptent deux fois.',
      };
    }
    case 'sameNumber': {
      const { row, otherRow, otherSheet, otherFile } = question;
      const of = otherSheet === sheet && otherFile === file ? '' : ` de ${inQuotes(otherSheet)}`;
      const inFile = otherFile === file ? '' : ` (${otherFile === null ? 'classeur ouvert' : inQuotes(otherFile)})`;
      return {
        tag: `${title} · ${inQuotes(sheet)}, ligne ${row}`,
        words: `Le numéro de la ligne ${row} est-il celui de la ligne ${otherRow}${of}${inFile}, écrit autrement\u00a0?`,
        answers: [
          { text: 'Oui, le même\u00a0: le compter une fois', choice: SAID_YES },
          { text: 'Non, un autre numéro', choice: null },
        ],
        others: [],
        meanwhile: 'les deux lignes comptent.',
      };
    }
  }
}
