import { useMemo } from 'react';
import type { Profile } from '@report/engine/profile';
import { counted } from '@report/engine/text';
import { type RegistersState, rowsOfYears } from '../../actions';
import { Choice } from '../../ui';

interface YearChoiceProps {
  readonly profile: Profile;
  readonly registers: RegistersState | null;
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** The years of the registers, each with what it holds: the latest first, those without a row last. */
export function YearChoice({ profile, registers, year, onChange }: YearChoiceProps) {
  const rows = useMemo(() => rowsOfYears(profile, registers?.registers ?? new Map()), [profile, registers]);
  const years = registers?.years ?? [];
  const held = years.filter((one) => rows.has(one));
  return (
    <Choice
      label="Année"
      options={[...held, ...years.filter((one) => !rows.has(one))].map((one) => ({
        key: String(one),
        text: `${one} (${rows.has(one) ? counted(rows.get(one) ?? 0, 'ligne', 'lignes') : 'aucune ligne'})`,
      }))}
      value={String(year)}
      onChange={(key) => {
        onChange(Number(key));
      }}
    />
  );
}
