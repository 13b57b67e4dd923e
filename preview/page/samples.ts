/** Sample registers the page offers: invented people, figures of the published reports. */
export const SAMPLES = [
  { label: 'Dialogue 2016', file: 'registres-dialogue-2016.xlsx' },
  { label: 'Dialogue 2023', file: 'registres-dialogue-2023.xlsx' },
] as const;
