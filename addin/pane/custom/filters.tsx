import type { Where } from '@report/engine/catalogue';
import type { SpecRefusal } from '@report/engine/custom';
import { unitOf, type UnitsProfile } from '@report/engine/facts';
import { typeset } from '@report/engine/text';
import { Chips, Choice, LinkButton, Section, Ticks } from '../../ui';
import { answersOf, codeOf, keyOfCode, variableOptions } from './options-of';

/** Lists longer than this are chosen from one by one. */
const MOST_TICKS = 16;

interface FiltersProps {
  readonly profile: UnitsProfile;
  readonly unit: string;
  readonly where: Where;
  readonly refusal: (variable: string) => SpecRefusal | null;
  readonly onChange: (where: Where) => void;
}

/** «Seulement…»: whom to count among the population, by some answers of some variables. */
export function Filters({ profile, unit, where, refusal, onChange }: FiltersProps) {
  const chosen = Object.keys(where);
  const { variables } = unitOf(profile, unit);
  const without = (variable: string): Where =>
    Object.fromEntries(Object.entries(where).filter(([name]) => name !== variable));
  return (
    <Section title="Seulement…">
      {chosen.map((variable) => (
        <div key={variable} className="section">
          <Answers
            {...{ profile, unit, variable }}
            label={typeset(variables[variable]?.label ?? variable)}
            codes={where[variable] ?? []}
            onChange={(codes) => {
              onChange({ ...where, [variable]: codes });
            }}
          />
          {where[variable]?.length === 0 && (
            <p className="muted">Choisissez au moins une réponse. D’ici là, tout est compté.</p>
          )}
          <LinkButton
            label="Retirer ce filtre"
            purpose={`Retirer ce filtre\u00a0: ${variables[variable]?.label ?? variable}`}
            onClick={() => {
              onChange(without(variable));
            }}
          />
        </div>
      ))}
      <Choice
        label={chosen.length === 0 ? 'Ajouter un filtre' : 'Ajouter un autre filtre'}
        placeholder="Tout est compté"
        options={variableOptions(profile, unit, refusal).filter(({ key }) => !chosen.includes(key))}
        value=""
        onChange={(variable) => {
          if (variable !== '') onChange({ ...where, [variable]: [] });
        }}
      />
    </Section>
  );
}

interface AnswersProps {
  readonly profile: UnitsProfile;
  readonly unit: string;
  readonly variable: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

/** The answers that pass a filter: ticked, or of a long list chosen one after the other. */
function Answers({ profile, unit, variable, label, codes, onChange }: AnswersProps) {
  const answers = answersOf(profile, unit, variable);
  const toggle = (key: string, on: boolean): void => {
    const code = codeOf(key);
    onChange(on ? [...codes.filter((one) => one !== code), code] : codes.filter((one) => one !== code));
  };
  if (answers.length <= MOST_TICKS)
    return (
      <Ticks
        legend={label}
        ticks={answers.map(({ key, text }) => ({ id: key, text, ticked: codes.includes(codeOf(key)) }))}
        onTick={toggle}
      />
    );
  const chosen = answers.filter(({ key }) => codes.includes(codeOf(key)));
  return (
    <>
      <Choice
        label={label}
        placeholder="Ajouter une réponse…"
        options={answers.filter((answer) => !chosen.includes(answer))}
        value=""
        onChange={(key) => {
          if (key !== '') toggle(key, true);
        }}
      />
      <Chips
        label={label}
        chips={codes.map((code) => {
          const text = answers.find(({ key }) => key === keyOfCode(code))?.text ?? code;
          return {
            text: `${text} ×`,
            label: `Retirer ${text}`,
            onClick: () => {
              toggle(keyOfCode(code), false);
            },
          };
        })}
      />
    </>
  );
}
