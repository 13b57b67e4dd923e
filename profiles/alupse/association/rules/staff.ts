import { NO_DATE } from '@report/engine/registers';
import { quoted } from '@report/engine/text';
import { rowRule } from '../../kit';
import { STAFF } from '../registers/staff';

const INCOHERENT = {
  id: 'R61',
  title: 'Dates ou heures incohérentes',
  severity: 'error',
  tables: ['asbl-personnel', 'asbl-finances'],
  remedy: 'Corrigez la valeur.',
} as const;
const message = (field: string): string =>
  `${quoted(STAFF.columns.find(({ key }) => key === field)?.header ?? '')} : valeur incohérente.`;

/** R61: left before entering. */
export const LEFT_BEFORE_ENTRY = rowRule('staff', {
  ...INCOHERENT,
  at: 'exitDate',
  check: (staff) => {
    const entry = staff.date('entryDate');
    const exit = staff.date('exitDate');
    return (row) =>
      entry(row) !== NO_DATE && exit(row) !== NO_DATE && exit(row) < entry(row) ? message('exitDate') : null;
  },
});

/** R61: more hours paid by the Ministry than hours worked. */
export const MORE_HOURS_PAID = rowRule('staff', {
  ...INCOHERENT,
  at: 'ministryHours',
  check: (staff) => {
    const weekly = staff.number('weeklyHours');
    const ministry = staff.number('ministryHours');
    return (row) => (ministry(row) > weekly(row) ? message('ministryHours') : null);
  },
});
