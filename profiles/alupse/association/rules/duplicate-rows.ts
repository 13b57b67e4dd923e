import { NO_KEY, RowContents } from '@report/engine/registers';
import { DEFINITIONS } from '../../definitions';
import { rule } from '../../kit';

/** Registers without identifiers in which a row typed twice can be told; of trips only those of a known family. */
const CHECKED = [
  { register: 'bebeTrips', only: 'familyId' },
  { register: 'maternityMeetings' },
  { register: 'medicalConsultations' },
] as const;

/** R58: a row like another one in all columns that are not personal. */
export const DUPLICATE_ROW = rule({
  id: 'R58',
  title: 'Ligne identique à une autre',
  severity: 'warning',
  tables: 'register',
  remedy: 'Supprimez le double s’il y a lieu.',
  *find(data) {
    for (const checked of CHECKED) {
      const { register } = checked;
      const parsed = data.parsed(register);
      if (!parsed) continue;
      const personal = new Set<string>(
        DEFINITIONS.registers[register].columns.flatMap((column) => ('personal' in column ? [column.key] : [])),
      );
      const compared = new Map(Array.from(parsed.columns).filter(([key]) => !personal.has(key)));
      const key = 'only' in checked ? data.columns(checked.register)?.key(checked.only) : undefined;
      const [contents] = new RowContents([{ columns: compared, rows: { length: parsed.count } }]).numbered();
      const firsts = new Map<number, number>();
      for (let row = 0; row < parsed.count; row++) {
        if (key?.(row) === NO_KEY) continue;
        const content = contents?.[row] ?? 0;
        const first = firsts.get(content);
        if (first === undefined) firsts.set(content, row);
        else yield data.hit(register, row, 'date', `Ligne identique à la ligne ${data.sheetRow(register, first)}.`);
      }
    }
  },
});
