import { CONSULTATION_LISTS } from './consultations';
import { MEDICAL_DERIVED_LISTS } from './derived';

export const MEDICAL_LISTS = { ...CONSULTATION_LISTS, ...MEDICAL_DERIVED_LISTS };
