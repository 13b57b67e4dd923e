import { type CatalogueProfile, tablesReading } from '@report/engine/catalogue';
import { columnTitle, type Question, registerTitle } from '@report/engine/registers';
import { counted, enumerate, typeset, withInvisible } from '@report/engine/text';
import { listOf } from '@report/engine/vocabularies';
import { askedDecision, inQuotes } from './asked-decision';
import type { AskedQuestion } from './types';

const likely = (evidence: string): string => `Le plus probable\u00a0: ${typeset(evidence)}`;

/** Values of a list offered as answers before «Une autre valeur de la liste». */
const OFFERED = 4;

export function askedQuestion(profile: CatalogueProfile, question: Question): AskedQuestion {
  const titleOf = (register: string): string => registerTitle(profile, register);
  const headerOf = (register: string, field: string): string => columnTitle(profile, register, field);
  switch (question.kind) {
    case 'whichRegister': {
      const { file, sheet, headerRow, registers } = question;
      return {
        tag: `${placeOf(file, sheet)} · ligne ${headerRow}`,
        words: `Quel registre contient la feuille ${inQuotes(sheet)}\u00a0?`,
        answers: [
          ...registers.map((register) => ({ text: titleOf(register), choice: register })),
          {
            text: NOT_USED,
            ...detail(
              cost(
                profile,
                registers.map((register) => [register, null]),
              ),
            ),
            choice: null,
          },
        ],
        others: [],
        meanwhile: `la vérification laissera la feuille ${inQuotes(sheet)} de côté.`,
      };
    }
    case 'whichHeader': {
      const { file, sheet, register, rows } = question;
      return {
        tag: `${titleOf(register)} · ${placeOf(file, sheet)}`,
        words: `Sur quelle ligne sont les titres de colonnes\u00a0?`,
        answers: [
          ...rows.map((row) => ({ text: `Ligne ${row}`, choice: row })),
          { text: NOT_USED, ...detail(cost(profile, [[register, null]])), choice: null },
        ],
        others: [],
        meanwhile: `la vérification laissera la feuille ${inQuotes(sheet)} de côté.`,
      };
    }
    case 'whichColumn': {
      const { register, field, headers, columns } = question;
      return {
        tag: `${titleOf(register)} · colonnes ${enumerate(columns.map(({ letter }) => letter))}`,
        words: `Quelle colonne contient ${inQuotes(headerOf(register, field))}\u00a0?`,
        answers: [
          ...columns.map(({ header, nth, letter }, index) => ({
            text: `${inQuotes(headers[index] ?? header)}, colonne ${letter}`,
            choice: { header, nth },
          })),
          { text: 'Aucune\u00a0: ne pas les utiliser', ...detail(cost(profile, [[register, field]])), choice: null },
        ],
        others: [],
        meanwhile: `la première de ces colonnes est lue.`,
      };
    }
    case 'whichField': {
      const { register, header, column, fields } = question;
      return {
        tag: `${titleOf(register)} · colonne ${column.letter}`,
        words: `Que contient la colonne ${inQuotes(header)}\u00a0?`,
        answers: [
          ...fields.map(({ field, evidence }, index) => ({
            text: headerOf(register, field),
            ...(evidence !== '' && { detail: index === 0 ? likely(evidence) : typeset(evidence) }),
            choice: field,
          })),
          {
            text: NOT_USED,
            ...detail(
              cost(
                profile,
                fields.slice(0, 1).map(({ field }) => [register, field]),
              ),
            ),
            choice: null,
          },
        ],
        others: [],
        meanwhile: `la vérification laissera la colonne ${inQuotes(header)} de côté.`,
      };
    }
    case 'nextDay':
    case 'sameRows':
    case 'sameNumber':
      return askedDecision(profile, question);
    case 'whichCode': {
      const { register, field, vocabulary, text, texts, cells, addresses, codes } = question;
      const all = listOf(profile, vocabulary).entries.map(({ code, label }) => ({
        text: typeset(label),
        choice: code,
      }));
      const offered = codes.slice(0, OFFERED).flatMap((code) => all.filter(({ choice }) => choice === code));
      const first = addresses.slice(0, 3).map(({ address }) => address);
      const written =
        texts.length < 2 ? '' : ` (et ${counted(texts.length - 1, 'autre écriture', 'autres écritures')})`;
      return {
        tag: typeset(`${titleOf(register)} · ${headerOf(register, field)}`),
        words: `Que veut dire ${inQuotes(withInvisible(text))}${written}\u00a0?`,
        answers: [
          ...offered.map((answer, index) =>
            index === 0 ? { ...answer, detail: 'Le plus proche dans la liste' } : answer,
          ),
          {
            text: 'Autre chose\u00a0: laisser hors liste',
            detail: `${counted(cells, 'cellule', 'cellules')} en «\u00a0Hors liste\u00a0»${first.length === 0 ? '' : `, ${cells > first.length ? 'dont ' : ''}${enumerate(first)}`}`,
            choice: null,
          },
        ],
        others: all.filter(({ choice }) => !offered.some((answer) => answer.choice === choice)),
        meanwhile: `${counted(cells, 'cellule comptera', 'cellules compteront')} en «\u00a0Hors liste\u00a0».`,
      };
    }
  }
}

const NOT_USED = 'Autre chose\u00a0: ne pas l’utiliser';

const placeOf = (file: string | null, sheet: string): string =>
  file === null ? inQuotes(sheet) : `${inQuotes(file)}, ${inQuotes(sheet)}`;

const detail = (text: string): { readonly detail?: string } => (text === '' ? {} : { detail: text });

/** What not using it costs: the tables that read the dearest of what it could be are not computed. */
function cost(profile: CatalogueProfile, lost: readonly (readonly [register: string, field: string | null])[]): string {
  const tables = Math.max(0, ...lost.map(([register, field]) => tablesReading(profile, register, field).length));
  return tables === 0
    ? ''
    : counted(tables, 'tableau ne pourra pas être calculé', 'tableaux ne pourront pas être calculés');
}
