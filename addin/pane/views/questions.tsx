import { useState } from 'react';
import type { Choice as Chosen, Question } from '@report/engine/registers';
import { askedQuestion } from '../../actions';
import { Action, Chips, Choice, LinkButton, Options, QuestionFrame } from '../../ui';
import type { Pane } from '../model/pane';
import { useProfile } from './profile-context';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly busy: boolean;
  readonly pane: Pane;
}

/** The questions one at a time: only one of them has a filled button. */
export function Questions({ questions, busy, pane }: QuestionsProps) {
  const [turned, setTurned] = useState(0);
  const index = questions.length === 0 ? 0 : turned % questions.length;
  const question = questions[index];
  if (question === undefined) return null;
  return (
    <QuestionCard
      key={question.id}
      question={question}
      index={index}
      count={questions.length}
      busy={busy}
      pane={pane}
      onLater={() => {
        setTurned(index + 1);
      }}
    />
  );
}

interface QuestionCardProps {
  readonly question: Question;
  /** 0-based, among how many. */
  readonly index: number;
  readonly count: number;
  readonly busy: boolean;
  readonly pane: Pane;
  /** Shows the next question, this one unanswered. */
  readonly onLater: () => void;
}

const OTHER = 'other';
/** Cells of a writing that are led to. */
const CELLS = 3;

/** One question, nothing chosen beforehand. */
function QuestionCard({ question, index, count, busy, pane, onLater }: QuestionCardProps) {
  const { tag, words, answers, others } = askedQuestion(useProfile(), question);
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState<Chosen | undefined>(undefined);
  const [missed, setMissed] = useState(0);
  const last = answers.length - 1;
  const options = answers.map(({ text, detail }, position) => ({
    key: String(position),
    text,
    ...(detail !== undefined && { detail }),
  }));
  const choice = chosen === OTHER ? other : answers.find((_, position) => String(position) === chosen)?.choice;
  const saidOf = (): string =>
    (chosen === OTHER
      ? others.find((one) => one.choice === other)?.text
      : answers.find((_, position) => String(position) === chosen)?.text) ?? '';
  return (
    <QuestionFrame tag={count === 1 ? tag : `Question ${index + 1} sur ${count} · ${tag}`}>
      <Options
        label={words}
        showLabel
        options={[
          ...options.slice(0, last),
          ...(others.length === 0
            ? []
            : [{ key: OTHER, text: last === 0 ? 'Une valeur de la liste' : 'Une autre valeur de la liste' }]),
          ...options.slice(last),
        ]}
        value={chosen}
        onChange={setChosen}
        errorCount={missed}
        {...(missed > 0 && choice === undefined && { error: 'Choisissez une réponse.' })}
      />
      {question.kind === 'whichCode' && (
        <Chips
          label="Cellules"
          chips={question.addresses.slice(0, CELLS).map(({ file, sheet, address }) => ({
            text: address,
            label: `Aller à la cellule ${address}`,
            ...(file === null && {
              onClick: () => {
                pane.goTo(sheet, address);
              },
            }),
          }))}
        />
      )}
      {chosen === OTHER && (
        <Choice
          label="Valeur de la liste"
          hideLabel
          placeholder="Choisir dans la liste"
          options={others.flatMap(({ text, choice: code }) => (typeof code === 'string' ? [{ key: code, text }] : []))}
          value={typeof other === 'string' ? other : ''}
          onChange={setOther}
        />
      )}
      <Action
        kind="primary"
        label="Valider ma réponse"
        busy={busy}
        onClick={() => {
          if (choice === undefined) setMissed(missed + 1);
          else pane.answer(question, choice, saidOf());
        }}
      />
      <p className="muted">La réponse est gardée dans ce classeur. Elle peut être retirée.</p>
      {count > 1 && <LinkButton label="Voir la question suivante" onClick={onLater} />}
    </QuestionFrame>
  );
}
