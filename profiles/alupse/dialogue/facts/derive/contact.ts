import {
  type FactTable,
  mapRows,
  NO_ROW,
  parentRows,
  integerOf,
  pickCodes,
  rowsOfYear,
  factOfRows,
  groupedRows,
  oneRowEach,
} from '@report/engine/facts';
import { factTableOf, type Year } from '../../../kit';
import { actRows } from './act-rows';

/** One fact per request of the year handled without opening a file. */
export function deriveContact(of: Year): FactTable {
  const contacts = of.columns('dialogueContacts');
  const rows = rowsOfYear(of, contacts, 'date');
  return factTableOf('contact', of, {
    count: rows.length,
    variables: {
      caller: pickCodes(contacts.codes('caller'), rows),
      form: pickCodes(contacts.codes('form'), rows),
      outcome: pickCodes(contacts.codes('outcome'), rows),
    },
    quantities: { phoneActs: phoneActs(of, rows) },
    sources: () => {
      const factOf = factOfRows(rows, contacts.count);
      const linked = linkedActs(of);
      const written = contacts.numbers('phoneActs');
      const factOfAct = (act: number) => {
        const contact = linked[act] ?? NO_ROW;
        return contact === NO_ROW || !Number.isNaN(written[contact]) ? -1 : (factOf[contact] ?? -1);
      };
      return [oneRowEach('dialogueContacts', rows), groupedRows('dialogueActs', rows.length, linked.length, factOfAct)];
    },
  });
}

/** «Nb prestations téléphoniques»; when it is blank, the sum of the linked acts of the year; never both. */
function phoneActs(of: Year, rows: Uint32Array): Int32Array {
  const contacts = of.columns('dialogueContacts');
  const numbers = of.columns('dialogueActs').numbers('quantity');
  const written = contacts.numbers('phoneActs');
  const linked = linkedActs(of);
  const acts = of.once(actRows);
  const sums = new Int32Array(contacts.count);
  for (let index = 0; index < acts.length; index++) {
    const act = acts[index] ?? 0;
    const contact = linked[act] ?? NO_ROW;
    if (contact !== NO_ROW) sums[contact] = (sums[contact] ?? 0) + integerOf(numbers[act] ?? NaN, 1, 1);
  }
  return mapRows(rows, Int32Array, (row) => integerOf(written[row] ?? NaN, 1, sums[row] ?? 0));
}

/** For each act, the row of the request it is linked to; NO_ROW when none or when the act is of another year. */
const linkedActs = (of: Year): Int32Array =>
  parentRows(
    of.columns('dialogueActs').keys('contactId'),
    of.columns('dialogueContacts').keys('contactId'),
    of.once(actRows),
  );
