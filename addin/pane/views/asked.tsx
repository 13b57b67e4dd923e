import type { Question } from '@report/engine/registers';
import type { Pane } from '../model/pane';

interface AskedProps {
  readonly questions: readonly Question[];
  readonly busy: boolean;
  readonly pane: Pane;
}

/** The questions, once what asks them was fetched; nothing where there are none. */
export function Asked({ questions, busy, pane }: AskedProps) {
  if (questions.length === 0) return null;
  const asking = pane.asking();
  if (asking === null) return <p className="muted">Chargement des questions…</p>;
  return <asking.Questions questions={questions} busy={busy} pane={pane} />;
}
