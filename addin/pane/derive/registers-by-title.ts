import type { RegisterSummary } from '../../actions';
import { groupBy } from './group-by';

/** One register, which may be spread over several sheets. */
export interface RegisterGroup {
  readonly register: string;
  readonly title: string;
  readonly parts: readonly RegisterSummary[];
}

/** The recognised registers in the order they were found; several sheets of one register are together. */
export const registersByTitle = (summaries: readonly RegisterSummary[]): readonly RegisterGroup[] =>
  groupBy(summaries, ({ register }) => register).map((parts) => ({
    register: parts[0].register,
    title: parts[0].title,
    parts,
  }));
