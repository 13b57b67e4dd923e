import type { Steps } from '../bounds';
import type { Package } from '../package/index';
import { unescaped } from './escaped-text';

/** The texts that cells share, in their order. */
export interface SharedTexts {
  readonly texts: readonly string[];
  /** Those of several runs, each with its font. */
  readonly rich: ReadonlySet<number>;
}

export const NO_TEXTS: SharedTexts = { texts: [], rich: new Set() };

/** Whether a text of a cell stands here: not in a phonetic run, which says how Japanese is read. */
export const isCellText = (element: string, parent: string): boolean =>
  element === 's:t' && (parent === 's:si' || parent === 's:is' || parent === 's:r');

/** Reads the texts that cells share: the runs of one text joined. */
export function* readSharedTexts(pack: Package, path: string): Steps<SharedTexts> {
  const texts: string[] = [];
  const rich = new Set<number>();
  let text = '';
  yield* pack.read(path, {
    open: (name, _attributes, parent) => {
      if (name === 's:si') text = '';
      else if (name === 's:r' && parent === 's:si') rich.add(texts.length);
    },
    text: (more, element, parent) => {
      if (isCellText(element, parent)) text += more;
    },
    close: (name) => {
      if (name === 's:si') texts.push(unescaped(text));
    },
  });
  return { texts, rich };
}
