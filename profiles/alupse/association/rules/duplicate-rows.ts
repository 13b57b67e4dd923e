import { NO_KEY, REGISTERS, rowContent } from '@report/engine/registers';
import type { Rule } from '@report/engine/rules';

/** Registers without identifiers in which a row typed twice can be told; of trips only those of a known family. */
const CHECKED: readonly { readonly register: string; readonly only?: string }[] = [
  { register: 'bebeTrips', only: 'familyId' },
  { register: 'maternityMeetings' },
  { register: 'medicalConsultations' },
];

/** R58: a row like another one in all columns that are not personal. */
export const DUPLICATE_ROW = rule({
  id: 'R58',
  title: 'Ligne identique à une autre',
  severity: 'warning',
  tables: 'register',
  remedy: 'Supprimez le double s’il y a lieu.',
  *find(data) {
    for (const { register, only } of CHECKED) {
      const parsed = data.parsed(register);
      const columns = data.columns(register);
      if (!parsed || !columns) continue;
      const personal = new Set(REGISTERS[register].columns.filter((column) => column.personal).map(({ key }) => key));
      const compared = new Map(Array.from(parsed.columns).filter(([key]) => !personal.has(key)));
      const key = only === undefined ? null : columns.key(only);
      const firsts = new Map<string, number>();
      for (let row = 0; row < parsed.count; row++) {
        if (key?.(row) === NO_KEY) continue;
        const content = rowContent(compared, row);
        const first = firsts.get(content);
        if (first === undefined) firsts.set(content, row);
        else yield data.hit(register, row, 'date', `Ligne identique à la ligne ${data.sheetRow(register, first)}.`);
      }
    }
  },
};
