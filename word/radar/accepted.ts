import { TextHash } from '@report/engine/registers';
import { fold } from '../text';
import type { Finding } from './finding';

/** A difference that is meant: kept without its words and figures. */
export interface AcceptedDifference {
  /** Hash of the words around the place and of the kind of difference. */
  readonly key: string;
  /** ISO day. */
  readonly on: string;
}

/** What a difference is remembered by: its kind and the words around it, figures left out. Next year’s is the same. */
export function keyOfFinding({ kind, places: [first] }: Pick<Finding, 'kind' | 'places'>): string {
  const words = (text: string): string =>
    fold(text)
      .replaceAll(/[^a-z]+/g, ' ')
      .trim();
  const hash = new TextHash().add(kind);
  if (first)
    hash
      .add(words(first.before))
      .add(words(first.after))
      .add(words(first.headings.at(-1) ?? ''));
  return hash.hex;
}

export const acceptedBy = (accepted: readonly AcceptedDifference[], finding: Finding): boolean =>
  accepted.length > 0 && accepted.some(({ key }) => key === keyOfFinding(finding));

/** What is kept when a person accepts a difference. */
export const acceptDifference = (finding: Finding, on: string): AcceptedDifference => ({
  key: keyOfFinding(finding),
  on,
});
