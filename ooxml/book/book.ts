import type { Package, Relation } from '../package/index';
import type { XmlNode } from '../xml';
import { pieceStates } from './piece-states';
import { Sheet } from './sheet';
import type { Styles } from './styles';

/** What the workbook says of itself, as the reader of a library shows it. */
export interface BookProperties {
  title?: string;
  subject?: string;
  creator?: string;
  keywords?: string;
  description?: string;
  /** «fr-LU» */
  language?: string;
  category?: string;
  manager?: string;
  company?: string;
  lastModifiedBy?: string;
}

/** What an opened workbook was made of. */
export interface BookSource {
  readonly pack: Package;
  readonly path: string;
  readonly root: XmlNode;
  readonly relations: readonly Relation[];
}

/** A workbook to be read, changed and saved. */
export class Book {
  date1904 = false;
  activeTab = 0;
  readonly properties: BookProperties = {};
  /** A formula was written or removed: what is kept of their order is no longer true. */
  formulasChanged = false;
  isStructureProtected = false;
  /** The element of defined names as it is to be written; '' for none, null for as it was. */
  definedNames: string | null = null;
  #sheets: Sheet[] = [];
  #lastId = 0;

  constructor(
    readonly source: BookSource,
    readonly styles: Styles,
  ) {}

  /** In the order of the tabs. */
  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }
  /** Puts the same sheets in another order. */
  set sheets(sheets: readonly Sheet[]) {
    this.#sheets = [...sheets];
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this, ++this.#lastId, name);
    this.#sheets.push(sheet);
    return sheet;
  }

  /** Remembers how everything is now: what differs from it when it is saved is written again. */
  remember(): void {
    this.remembered = { ...this.properties };
    this.rememberedTab = this.#sheets[this.activeTab];
    for (const sheet of this.#sheets) sheet.remembered = pieceStates(sheet);
  }
  remembered: BookProperties = {};
  /** The open sheet when it was opened: a sheet of cells, or the first one. */
  rememberedTab: Sheet | undefined;

  removeSheet(sheet: Sheet): void {
    this.#sheets = this.#sheets.filter((one) => one !== sheet);
  }
}
