import { mapRows, yesWhere } from '@report/engine/facts';
import { NO_DATE } from '@report/engine/registers';
import { levelOf, type Year } from '../../../kit';

/** The date of the delivery, failing that the due date; NO_DATE without either. */
const expected = (delivery: number, due: number): number => (delivery === NO_DATE ? due : delivery);

/**
 * Where the delivery stands at 31.12: it took place; its date was due by then and is not filled in (assumed); it is
 * later; '' without any date.
 */
export function deliveryLevels(of: Year, rows: Uint32Array): Uint8Array {
  const families = of.columns('bebeFamilies');
  const deliveries = families.dates('deliveryDate');
  const dues = families.dates('dueDate');
  const DELIVERED = levelOf('family', 'delivery', 'delivered');
  const ASSUMED = levelOf('family', 'delivery', 'assumed');
  const LATER = levelOf('family', 'delivery', 'later');
  return mapRows(rows, Uint8Array, (row) => {
    const delivery = deliveries[row] ?? NO_DATE;
    const date = expected(delivery, dues[row] ?? NO_DATE);
    if (date === NO_DATE) return 0;
    if (date > of.lastDay) return LATER;
    return delivery === NO_DATE ? ASSUMED : DELIVERED;
  });
}

/** Pregnancies followed: the delivery (failing that, the due date) is after the start of the follow-up and not before 01.01. */
export function followedPregnancies(of: Year, rows: Uint32Array): Uint8Array {
  const families = of.columns('bebeFamilies');
  const deliveries = families.dates('deliveryDate');
  const dues = families.dates('dueDate');
  const starts = families.dates('startDate');
  return yesWhere(rows, (row) => {
    const date = expected(deliveries[row] ?? NO_DATE, dues[row] ?? NO_DATE);
    const start = starts[row] ?? NO_DATE;
    return start !== NO_DATE && date > start && date >= of.firstDay;
  });
}
