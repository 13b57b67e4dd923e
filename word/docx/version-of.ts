import type { WordDocument } from './document';

/** Which figures a document was made from: all of them, those that may be published, or those that were frozen. */
export type Version = 'internal' | 'published' | 'frozen';

/** As it stands in the line «Établi avec» of a draft. */
export const VERSION_WORDS: Readonly<Record<Exclude<Version, 'internal'>, string>> = {
  published: 'version à publier',
  frozen: 'édition figée',
};

/** What the document says of itself; «internal» where it says nothing. */
export function versionOf({ paragraphs }: Pick<WordDocument, 'paragraphs'>): Version {
  const said = paragraphs.map(({ text }) => text).find((text) => text.startsWith('Établi avec'));
  if (said === undefined) return 'internal';
  if (said.includes(VERSION_WORDS.frozen)) return 'frozen';
  return said.includes(VERSION_WORDS.published) ? 'published' : 'internal';
}
