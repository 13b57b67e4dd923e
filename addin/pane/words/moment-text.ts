const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** «aujourd’hui à 10 h 42», «le 12 mars à 9 h 05», in the time of this computer. */
export function momentText(moment: Date, now: Date): string {
  const time = `${moment.getHours()}\u00a0h\u00a0${String(moment.getMinutes()).padStart(2, '0')}`;
  if (moment.toDateString() === now.toDateString()) return `aujourd’hui à ${time}`;
  const day = moment.getDate() === 1 ? '1er' : String(moment.getDate());
  const year = moment.getFullYear() === now.getFullYear() ? '' : ` ${moment.getFullYear()}`;
  return `le ${day} ${MONTHS[moment.getMonth()] ?? ''}${year} à ${time}`;
}
