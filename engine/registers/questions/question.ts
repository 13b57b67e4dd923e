import type { ColumnName } from '../answers/answers';

interface QuestionHead {
  /** The same at each reading, for as long as nobody answered. */
  readonly id: string;
}

interface SheetQuestion extends QuestionHead {
  readonly file: string | null;
  readonly sheet: string;
}

/** What a field is likely to be in a column, and why, in French. No value of a personal column. */
export interface FieldCandidate {
  readonly field: string;
  /** «263 dates, jamais avant « Date de la demande »» */
  readonly evidence: string;
}

/** What the user must decide; nothing is guessed meanwhile. */
export type Question =
  /** Several registers fit the columns of a sheet equally well: it is not read. */
  | (SheetQuestion & {
      readonly kind: 'whichRegister';
      readonly headerRow: number;
      readonly registers: readonly string[];
    })
  /** Several rows can be the header (1-based): the register is not read. */
  | (SheetQuestion & {
      readonly kind: 'whichHeader';
      readonly register: string;
      readonly rows: readonly number[];
    })
  /** Several columns correspond to one field: the first is read. `headers` as they are written, one per column. */
  | (SheetQuestion & {
      readonly kind: 'whichColumn';
      readonly register: string;
      readonly field: string;
      readonly headers: readonly string[];
      readonly columns: readonly (ColumnName & { readonly letter: string })[];
    })
  /** A column nobody knows holds what a missing field would: it is not read. The likeliest field comes first. */
  | (SheetQuestion & {
      readonly kind: 'whichField';
      readonly register: string;
      /** As it is written. */
      readonly header: string;
      readonly column: ColumnName & { readonly letter: string };
      readonly fields: readonly FieldCandidate[];
    })
  /** (Nearly) all dates of a column stand late in the evening: the days as written are read. One for all its sheets. */
  | (SheetQuestion & {
      readonly kind: 'nextDay';
      readonly register: string;
      readonly field: string;
      readonly cells: number;
    })
  /** Many rows without number stand on another sheet too, and may be others: they are counted twice. Rows are 1-based. */
  | (SheetQuestion & {
      readonly kind: 'sameRows';
      readonly register: string;
      readonly row: number;
      readonly rows: number;
      readonly otherRow: number;
      readonly otherSheet: string;
    })
  /** Two identifiers differ by zeros or separators only: they are counted as two. Never quoted: they are file numbers. */
  | (SheetQuestion & {
      readonly kind: 'sameNumber';
      readonly register: string;
      readonly field: string;
      readonly row: number;
      readonly otherRow: number;
      readonly otherSheet: string;
      readonly otherFile: string | null;
    })
  /** Writings of a coded column in no list, alike enough to be one: counted «Hors liste». Never in a personal column. */
  | (QuestionHead & {
      readonly kind: 'whichCode';
      /** Where they are first met. */
      readonly register: string;
      readonly field: string;
      readonly vocabulary: string;
      /** The most frequent writing as it was typed, and all of them. */
      readonly text: string;
      readonly texts: readonly string[];
      readonly cells: number;
      /** The first few cells. */
      readonly addresses: readonly { readonly file: string | null; readonly sheet: string; readonly address: string }[];
      /** Codes it may mean, the likeliest first; often none. Any code of the vocabulary is an answer. */
      readonly codes: readonly string[];
    });
