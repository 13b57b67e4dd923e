import type { Service } from '../contract';
import type { VocabularyKey } from '../vocabularies';

export type RegisterKey =
  | 'dialogueCases'
  | 'dialogueChildren'
  | 'dialogueContacts'
  | 'dialogueActs'
  | 'bebeRequests'
  | 'bebeFamilies'
  | 'bebeChildren'
  | 'bebeTrips'
  | 'maternityMeetings'
  | 'medicalConsultations'
  | 'actions'
  | 'staff'
  | 'milestones';

interface ColumnHead {
  /** Field key, unique in the register. */
  readonly key: string;
  /** Header as the sheet of reference writes it. */
  readonly header: string;
  /** Other headers people use; case, accents and punctuation do not count. */
  readonly aliases: readonly string[];
  /** An empty cell is an error, and so is a missing column. */
  readonly required?: true;
  /** In words: when an empty cell is a fault. The rule that checks it knows more. */
  readonly requiredWhen?: string;
  /** Names people or holds free text. Personal texts are never read; personal dates are read, for ages only, and never shown. */
  readonly personal?: true;
}

/** One column of a register. */
export type ColumnSpec = ColumnHead &
  (
    | { readonly type: 'id' | 'date' | 'boolean' | 'text' }
    /** The identifier of a row of one of these registers. */
    | { readonly type: 'ref'; readonly registers: readonly RegisterKey[] }
    /** One value, or several values, of a code list. */
    | { readonly type: 'code' | 'codes'; readonly vocabulary: VocabularyKey }
    /** `weeks`: «38+4» (weeks and days) is read 38. */
    | { readonly type: 'integer' | 'number'; readonly minimum: number; readonly weeks?: true }
  );

/** One register: what its sheet is called and which columns it has. */
export interface RegisterSpec {
  readonly key: RegisterKey;
  /** Name of the sheet of reference, and title of the register for a person. */
  readonly sheet: string;
  readonly service: Service;
  readonly sheetAliases: readonly string[];
  /** Field of the date a row belongs to; absent where rows have none of their own. */
  readonly mainDate?: string;
  /** Fields without which no table of the register can be computed; one of each group must be there. */
  readonly essential: readonly (readonly string[])[];
  readonly columns: readonly ColumnSpec[];
}
