import type { Period } from '../calendar';

/** Days below which a figure may point at one person. */
const SHORT = 28;

export const SHORT_PERIOD = 'Période courte : un chiffre peut désigner une personne. Ne pas diffuser tel quel.';

export const isShort = ({ firstDay, lastDay }: Period): boolean => lastDay - firstDay + 1 < SHORT;
