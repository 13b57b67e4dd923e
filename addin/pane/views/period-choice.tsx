import { useId, useState } from 'react';
import { isoDay, isoPeriod, partsOfYear, type Period, wholeYear } from '@report/engine/calendar';
import { entryOf } from '@report/engine/catalogue';
import { profileOfPeriod, type Profile } from '@report/engine/profile';
import { counted, dayText, isShort, periodWords, SHORT_PERIOD, typeset } from '@report/engine/text';
import type { RegistersState } from '../../actions';
import { Choice, DayField, LinkButton, Message } from '../../ui';
import {
  choiceKindOf,
  chosenPeriod,
  lastKeptDay,
  type PeriodChoiceKind,
  periodOf,
  periodOfDays,
  proposedPart,
} from '../derive/period-of';
import type { Choices } from '../model/state';

const KINDS: readonly { readonly key: PeriodChoiceKind; readonly text: string }[] = [
  { key: 'year', text: 'Année' },
  { key: 'semester', text: 'Semestre' },
  { key: 'quarter', text: 'Trimestre' },
  { key: 'month', text: 'Mois' },
  { key: 'free', text: 'Du … au …' },
];
const PART_LABELS = { semester: 'Semestre', quarter: 'Trimestre', month: 'Mois' } as const;
const REASONS = {
  'annee-entiere': 'les projets sont écrits pour une année entière',
  'une-annee-civile': 'les colonnes sont les trimestres ou les mois d’une seule année',
} as const;

interface PeriodChoiceProps {
  readonly profile: Profile;
  readonly choices: Pick<Choices, 'period' | 'year'>;
  readonly registers: RegistersState | null;
  /** Those with a table in this workbook. */
  readonly services: readonly string[];
  readonly onChange: (change: Pick<Choices, 'period' | 'year'>) => void;
}

/** Which days are counted: a part of the chosen year, or from one day to another; both days are always written. */
export function PeriodChoice({ profile, choices, registers, services, onChange }: PeriodChoiceProps) {
  const period = periodOf(choices);
  const [free, setFree] = useState(choiceKindOf(period) === 'free');
  const kind = free ? 'free' : choiceKindOf(period);
  const choose = (chosen: Period): void => {
    onChange(chosenPeriod(chosen));
  };
  const chooseKind = (key: string): void => {
    const next = KINDS.find((one) => one.key === key)?.key ?? 'year';
    setFree(next === 'free');
    if (next === 'free') return;
    const whole = wholeYear(choices.year);
    const last = registers === null ? null : lastKeptDay(profile, registers.registers, whole.lastDay);
    choose(next === 'year' ? whole : proposedPart(choices.year, next, last));
  };
  return (
    <>
      <div className="choices halves">
        <Choice label="Période" options={KINDS} value={kind} onChange={chooseKind} />
        {kind !== 'year' && kind !== 'free' && (
          <Choice
            label={PART_LABELS[kind]}
            options={partsOfYear(choices.year, kind).map((part) => ({
              key: isoDay(part.firstDay),
              text: periodWords(part).title.replace(` ${choices.year}`, ''),
            }))}
            value={isoDay(period.firstDay)}
            onChange={(key) => {
              const part = partsOfYear(choices.year, kind).find(({ firstDay }) => isoDay(firstDay) === key);
              if (part !== undefined) choose(part);
            }}
          />
        )}
      </div>
      {kind === 'free' && <FreeDays {...{ profile, registers, period, choose }} />}
      <p className="muted">{`Du ${dayText(period.firstDay)} au ${dayText(period.lastDay)}, ces deux jours compris.`}</p>
      {isShort(period) && (
        <Message tone="warning" glyphLabel="Attention" live>
          <p>{typeset(SHORT_PERIOD)}</p>
        </Message>
      )}
      <WithoutMeaning {...{ profile, period, services }} />
    </>
  );
}

interface FreeDaysProps {
  readonly profile: Profile;
  readonly registers: RegistersState | null;
  readonly period: Period;
  readonly choose: (period: Period) => void;
}

/** Two days. While they are no period the one before stays chosen, and what is wrong is said. */
function FreeDays({ profile, registers, period, choose }: FreeDaysProps) {
  const [days, setDays] = useState(isoPeriod(period));
  const id = useId();
  const read = periodOfDays(days.from, days.to);
  const change = (next: typeof days): void => {
    setDays(next);
    const chosen = periodOfDays(next.from, next.to);
    if (typeof chosen !== 'string') choose(chosen);
  };
  const wrong = typeof read === 'string';
  const last = registers === null ? null : lastKeptDay(profile, registers.registers, Infinity);
  return (
    <>
      <div className="choices halves">
        {(['from', 'to'] as const).map((which) => (
          <DayField
            key={which}
            label={which === 'from' ? 'Du' : 'Au'}
            value={days[which]}
            {...(wrong && { errorId: id })}
            onChange={(day) => {
              change({ ...days, [which]: day });
            }}
          />
        ))}
      </div>
      <p id={id} className="input-error" role="status">
        {wrong ? `${read} La période d’avant reste choisie.` : ''}
      </p>
      {last !== null && isoDay(last) !== days.to && (
        <LinkButton
          label={`Jusqu’au dernier jour des registres (${dayText(last)})`}
          onClick={() => {
            change({ ...days, to: isoDay(last) });
          }}
        />
      )}
    </>
  );
}

/** The tables that have no meaning in the period: named, with the reason; never an empty table. */
function WithoutMeaning({
  profile,
  period,
  services,
}: Pick<PeriodChoiceProps, 'profile' | 'services'> & { readonly period: Period }) {
  const unavailable = profileOfPeriod(profile, period).unavailable.filter(({ id }) =>
    services.includes(entryOf(profile, id)?.service ?? ''),
  );
  const reasons = [...new Set(unavailable.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const titles = unavailable
      .filter((table) => table.reason === reason)
      .map(({ id }) => entryOf(profile, id)?.title ?? id);
    return (
      <p key={reason} className="muted">
        {typeset(
          `${counted(titles.length, 'tableau sans objet', 'tableaux sans objet')} pour cette période, ${REASONS[reason]}\u00a0: ${titles.join('\u00a0; ')}.`,
        )}
      </p>
    );
  });
}
