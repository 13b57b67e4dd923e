import path from 'node:path';
import { askedQuestion, type RegistersState } from '@report/addin/actions';
import type { Profile } from '@report/engine/profile';
import { uncheckedText } from '@report/engine/rules';
import { counted, quoted } from '@report/engine/text';
import { ANSWERS_NOTE, settlingLine } from './given-answers';
import type { RegistersOfFiles } from './read-registers-of';

/** Answers of a question that are named on its line: the likeliest come first, the refusal last. */
const NAMED = 5;

/** What was read, a line for each register, with what nobody would look for: rows that are hidden. */
export const registerLines = ({ summaries }: RegistersState): readonly string[] =>
  summaries.map(({ title, sheet, rows, file, hiddenRows }) => {
    const of = file === null ? '' : ` de ${path.basename(file)}`;
    const hidden =
      hiddenRows === 0 ? '' : `, dont ${counted(hiddenRows, 'masquée, lue aussi', 'masquées, lues aussi')}`;
    return `${title} : feuille ${quoted(sheet)}${of}, ${counted(rows, 'ligne', 'lignes')}${hidden}`;
  });

/**
 * What was not read, or not for certain, in the words of the pane: each question with its answers and what holds until it
 * is answered, and the entry of a file of answers that would settle it; answers that were given for nothing; then the
 * sheets that are no register, and the rules that could not be checked.
 */
export function uncertainLines(profile: Profile, state: RegistersOfFiles): readonly string[] {
  const asked = state.questions.flatMap((question) => {
    const { tag, words, answers, meanwhile } = askedQuestion(profile, question);
    const named = answers.slice(0, NAMED).map(({ text }) => text);
    return [
      `question · ${tag} · ${words} ${named.join(' / ')}. En attendant, ${meanwhile}`,
      `  --answers : ${settlingLine(profile, question)}`,
    ];
  });
  const left = state.ignoredSheets.map(
    (sheet) => `laissée de côté · feuille ${quoted(sheet)} : aucun registre reconnu`,
  );
  const how =
    asked.length === 0
      ? []
      : [
          `pour répondre : --answers FICHIER.json, qui contient {"note": "${ANSWERS_NOTE}", "answers": [ … ]} avec les lignes « --answers » ci-dessus, séparées par des virgules ; « answer » est l’une des réponses de la question`,
        ];
  const unchecked = uncheckedText(profile, state.rules);
  const { total } = state.rules;
  const rules =
    unchecked === null
      ? []
      : [`${counted(total - state.rules.unchecked.length, 'règle', 'règles')} sur ${total} ; ${unchecked}.`];
  return [...asked, ...how, ...state.unusedAnswers.map(({ words }) => words), ...left, ...rules];
}
