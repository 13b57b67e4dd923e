import { Glyph } from './glyph';

export interface StageLine {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly state: 'done' | 'running' | 'next';
}

const GLYPHS = { done: 'ok', running: 'spin', next: 'pending' } as const;

/** Named stages of a run: done, running, to come. */
export function StageList({ label, stages }: { readonly label: string; readonly stages: readonly StageLine[] }) {
  return (
    <ul className="stages" aria-label={label}>
      {stages.map(({ key, title, detail, state }) => (
        <li key={key} className={`stage-${state}`}>
          <Glyph name={GLYPHS[state]} {...(state === 'done' && { tone: 'ok' })} />
          <span>
            {title}
            <small>{detail}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
