import type { CatalogueProfile } from '../catalogue';
import type { CorrectionsProfile } from '../corrections';
import type { RulesProfile } from '../rules';

/** How the add-in calls itself for an association: in the pane, in Excel's ribbon and at the foot of its sheets. */
export interface Brand {
  /** Of the association: «ALUPSE». */
  readonly association: string;
  /** Of the add-in, in the title of its window and in Excel: «ALUPSE Statistiques». */
  readonly product: string;
  /** Of the group of its buttons in the ribbon: at most 32 characters. */
  readonly group: string;
  /** Identifies the add-in to Office: a GUID of its own for each association. */
  readonly addinId: string;
}

/**
 * Everything one association says: its registers and lists, what it counts, the tables of its reports, what must hold
 * between them, the rules of its registers, and its names. The engine receives it as a value and knows no other.
 */
export interface Profile extends CatalogueProfile, RulesProfile, CorrectionsProfile {
  readonly brand: Brand;
}
