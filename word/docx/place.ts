/** A stretch of text of a paragraph. */
export interface Place {
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A place as one word, and back. */
export const placeKey = ({ part, paragraph, start, end }: Place): string => [part, paragraph, start, end].join('#');

export function placeOfKey(key: string): Place {
  const [part = '', paragraph, start, end] = key.split('#');
  return { part, paragraph: Number(paragraph), start: Number(start), end: Number(end) };
}
