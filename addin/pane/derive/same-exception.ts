import type { FindingException } from '../../actions';

/** About the same fault of the same row. */
export const sameException = (one: FindingException, other: FindingException): boolean =>
  one.rule === other.rule && one.register === other.register && one.field === other.field && one.row === other.row;
