import { Glyph } from './glyph';
import type { GlyphName } from './glyph-paths';
import type { Tone } from './tone';

export interface StepTab {
  readonly id: string;
  readonly title: string;
  /** The state of the step in words, under its title. */
  readonly state: string;
  readonly glyph: GlyphName;
  readonly tone?: Tone;
  /** The step cannot be entered yet; its words say so («plus tard»). */
  readonly later: boolean;
}

interface StepsNavProps {
  readonly label: string;
  readonly steps: readonly StepTab[];
  readonly current: string;
  readonly onStep: (id: string) => void;
  /** Help is what is shown. */
  readonly helps: boolean;
  readonly onHelp: () => void;
}

/** The steps, always reachable, each with its state in words and in shape. */
export function StepsNav({ label, steps, current, onStep, helps, onHelp }: StepsNavProps) {
  return (
    <nav className="steps" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={step.id === current ? 'step' : undefined}
              aria-disabled={step.later || undefined}
              onClick={() => {
                if (!step.later) onStep(step.id);
              }}
            >
              <b>{step.title}</b>
              <small>
                <Glyph name={step.glyph} {...(step.tone && { tone: step.tone })} />
                {step.state}
              </small>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" aria-label="Aide" aria-pressed={helps} onClick={onHelp}>
        <Glyph name="question" />
      </button>
    </nav>
  );
}
