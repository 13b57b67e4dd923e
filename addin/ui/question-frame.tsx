import { type ReactNode, useId } from 'react';
import { Glyph } from './glyph';

/** What is asked of the user, framed so that it is seen first. `tag` says what it is about. */
export function QuestionFrame({ tag, children }: { readonly tag: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="question" aria-labelledby={id}>
      <h2 className="question-tag" id={id}>
        <Glyph name="question" />
        {tag}
      </h2>
      {children}
    </section>
  );
}
