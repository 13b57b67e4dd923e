import { useState } from 'react';
import { wholeYear } from '@report/engine/calendar';
import { Choice, LinkButton } from '../../ui';
import { chosenPeriod, periodOf, samePartOf, samePeriod } from '../derive/period-of';
import { PeriodChoice } from '../views/period-choice';
import type { CustomContext } from './custom-context';

/** Years of a period at most. */
const MOST_YEARS = 10;

/** Which days are counted: as for the report, and every year of the registers at once, to follow a figure. */
export function Days({ profile, state, custom, work, every }: CustomContext & { readonly every: boolean }) {
  const [asked, setAsked] = useState(0);
  const { days } = custom;
  const period = periodOf(days);
  const years = state.registers?.years ?? [];
  const [last] = years;
  const first = years.slice(0, MOST_YEARS).at(-1);
  const all =
    first === undefined || last === undefined
      ? null
      : { firstDay: wholeYear(first).firstDay, lastDay: wholeYear(last).lastDay };
  return (
    <>
      <Choice
        label="Année"
        options={years.map((year) => ({ key: String(year), text: String(year) }))}
        value={String(days.year)}
        onChange={(key) => {
          work.chooseDays(chosenPeriod(samePartOf(Number(key), period)));
        }}
      />
      <PeriodChoice
        // Days chosen from outside the fields stand in them.
        key={asked}
        profile={profile}
        choices={days}
        registers={state.registers}
        services={[]}
        onChange={work.chooseDays}
      />
      {every && all !== null && first !== last && !samePeriod(all, period) && (
        <LinkButton
          label={`Toutes les années\u00a0: ${first ?? ''} à ${last ?? ''}`}
          onClick={() => {
            setAsked(asked + 1);
            work.chooseDays(chosenPeriod(all));
          }}
        />
      )}
    </>
  );
}
