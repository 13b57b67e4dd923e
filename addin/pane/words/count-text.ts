import { numberText } from './number-text';

/** «0 erreur», «1 erreur», «2 474 lignes»: in French zero and one are singular. */
export const countText = (count: number, singular: string, plural = `${singular}s`): string =>
  `${numberText(count)} ${Math.abs(count) < 2 ? singular : plural}`;
