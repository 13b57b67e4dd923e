const format = new Intl.NumberFormat('fr-FR');

/** A number as French writes it: U+202F between thousands, comma before decimals. */
export const numberText = (value: number): string => format.format(value);
