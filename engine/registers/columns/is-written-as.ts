/** True when a text is the label itself; straight and curly apostrophes are the same sign to the person who types. */
export const isWrittenAs = (text: string, label: string): boolean =>
  text === label || text.replaceAll("'", '’') === label;
