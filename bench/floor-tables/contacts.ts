import { add, type Columns, type Figures } from './columns';

/**
 * The requests without a file, and the acts for them; how many there are.
 *
 * @param linked acts of the year noted in the register of acts, by row of the contacts; negative for none
 */
export function contactsOf(
  contacts: Columns,
  linked: Float64Array,
  { start, end }: { readonly start: number; readonly end: number },
  figures: Figures,
): number {
  const asked = contacts.days('date');
  const [caller, form, outcome] = [contacts.codes('caller'), contacts.codes('form'), contacts.codes('outcome')];
  const phone = contacts.numbers('phoneActs');
  const lines = ['', 'famille-elargie', 'autres', 'pro-telephone', 'prive-telephone'];
  const lineOf = linesOfContacts(caller.names, form.names);
  const ways = new Uint32Array(lines.length);
  const outcomes = new Uint32Array(outcome.names.length);
  let [withoutFile, calls] = [0, 0];
  for (let row = 0; row < contacts.count; row++) {
    const day = asked[row] as number;
    if (day < start || day > end) continue;
    withoutFile++;
    add(ways, lineOf[(caller.of[row] as number) * form.names.length + (form.of[row] as number)] as number);
    add(outcomes, outcome.of[row] as number);
    const noted = phone[row] as number;
    calls += noted === noted ? noted : Math.max(0, linked[row] as number);
  }
  figures.codes('dialogue-sans-dossier', lines, ways);
  figures.codes('dialogue-sans-dossier-suite', outcome.names, outcomes);
  figures.put('dialogue-prestations', { 'sans-dossier': calls });
  return withoutFile;
}

/** Line of each pair of a caller and a form. */
function linesOfContacts(callers: readonly string[], forms: readonly string[]): Uint8Array {
  const line = (caller: string, form: string): number => {
    if (caller === 'famille-elargie') return 1;
    const isKnown = caller === 'professionnel' || caller === 'prive';
    if (form === 'entretien' && isKnown) return 2;
    if (form !== 'telephone' || !isKnown) return 0;
    return caller === 'professionnel' ? 3 : 4;
  };
  return Uint8Array.from(callers.flatMap((caller) => forms.map((form) => line(caller, form))));
}
