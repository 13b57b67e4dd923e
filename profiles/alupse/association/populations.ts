import { POST } from './facts/units/post';
import { population } from '../kit';

/** Staff present on 31.12, trainees apart. */
export const POSTS_AT_YEAR_END = population({ unit: 'post', where: POST.populations['presents-fin'].where });
