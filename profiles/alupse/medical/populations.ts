import { population } from '../kit';

export const MATERNITY_MEETINGS = population({ unit: 'meeting' });
export const CONSULTATIONS = population({ unit: 'consultation' });
