/** Words of a year in the texts of the association, and what stands in their place for another period; longest first. */
export const PERIOD_TEXTS: readonly (readonly [string, string])[] = [
  ['Au 31.12.{année}', 'Au {fin}'],
  ['En {année}', '{Période}'],
  ['en {année}', '{période}'],
  ['de {année}', '{période}'],
  ['Hors de l’année', 'Hors de la période'],
  ['31.12 de l’année', '{fin}'],
  ['dans l’année', 'dans la période'],
  ['de l’année', 'de la période'],
  ['l’année', 'la période'],
  ['31.12', '{fin}'],
  ['01.01', '{début}'],
];
