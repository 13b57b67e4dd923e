/** An identifier, as text or as a number given for it; null when the cell is empty. */
export type Key = string | number | null;
/** Days since 1899-12-30; null when empty or unreadable. */
export type Day = number | null;
/** Code of a list; '' empty, '?' in no list. */
export type Code = string;
