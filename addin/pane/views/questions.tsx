import { useState } from 'react';
import type { Question } from '@report/engine/registers';
import type { Pane } from '../create-pane';
import { QuestionCard } from './question-card';

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
