import { readXml } from './read-xml';

/** The texts that cells share: runs of one text joined, the reading aids of Japanese left out. */
export function readSharedTexts(part: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let aids = 0;
  readXml(part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') aids += 1;
      else inText = name === 't';
    },
    text: (more) => {
      if (inText && aids === 0) text += more;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 'rPh') aids -= 1;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}

/** A character XML cannot hold is written «_x000D_». */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
