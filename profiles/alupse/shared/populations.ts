/** Categories of actions that are prevention or exchange, supervisions apart. */
export const PREVENTION_AND_EXCHANGES = [
  'formation-donnee',
  'atelier',
  'presentation',
  'soiree-information',
  'echange',
  'groupe-travail',
];
