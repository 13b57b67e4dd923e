import { ACTION } from './facts/units/action';
import { POST } from './facts/units/post';
import { ACTIONS } from './registers/actions';
import { MILESTONES } from './registers/milestones';
import { STAFF } from './registers/staff';

export const ASSOCIATION_REGISTERS = [ACTIONS, STAFF, MILESTONES] as const;

/** What is counted, with every variable and quantity known of it. */
export const ASSOCIATION_UNITS = {
  action: ACTION,
  post: POST,
} as const;
