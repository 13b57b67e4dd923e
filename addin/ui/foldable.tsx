import type { ReactNode } from 'react';
import { Glyph } from './glyph';
import type { Tone } from './tone';

interface FoldableProps {
  readonly title: string;
  readonly detail: string;
  readonly count: string;
  /** The count with its unit: «4 cellules». */
  readonly countLabel: string;
  readonly tone: Exclude<Tone, 'ok'>;
  readonly toneLabel: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** An entry of a list that opens under its heading. Closed, its content does not exist. */
export function Foldable(props: FoldableProps) {
  const { title, detail, count, countLabel, tone, toneLabel, open, onToggle, children } = props;
  return (
    <li className="foldable">
      <h3>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          <Glyph name={tone} tone={tone} label={toneLabel} />
          <span>
            {title}
            <small>{detail}</small>
          </span>
          <em>
            <span aria-hidden="true">{count}</span>
            <span className="hidden">{countLabel}</span>
          </em>
          <Glyph name={open ? 'down' : 'right'} />
        </button>
      </h3>
      {open && <ul className="folded">{children}</ul>}
    </li>
  );
}
