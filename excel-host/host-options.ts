import { FILE_LIMITS, type FileLimits } from '@report/ooxml/bounds';
import { NO_RESULT } from '@report/ooxml/spreadsheet';
import { type Behaviours, KIND } from './behaviours';

export interface HostOptions extends Behaviours {
  /** Language of the Excel window, for example fr-FR. */
  readonly displayLanguage: string;
  /** Locale used to render Range.text. */
  readonly dataLocale: string;
  readonly fileName: string;
  readonly documentUrl: string;
  readonly hostVersion: string;
  /** Identifier of the add-in (manifest Id): its document settings are stored under it. */
  readonly addinId: string;
  /** Opened without the right to write: every change is refused with AccessDenied. */
  readonly readOnly: boolean;
  /** What isSetSupported answers; members of a later set fail with ApiNotFound. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Documented limit of one request and one response of Excel on the web; Infinity for Excel on a computer. */
  readonly maxPayload: number;
  /** Documented limit of cells read or written at once. */
  readonly maxCells: number;
  readonly sheetPrefix: string;
  readonly tablePrefix: string;
  readonly columnPrefix: string;
  /** Value read from a formula that has no stored result (a warning is recorded as well). */
  readonly uncalculated: number | string;
  readonly limits: FileLimits;
}

/** A French Excel on the web, up to date. */
export const DEFAULT_OPTIONS: HostOptions = {
  ...KIND,
  displayLanguage: 'fr-FR',
  dataLocale: 'fr-FR',
  fileName: 'Classeur1.xlsx',
  documentUrl: 'https://example.sharepoint.com/sites/demo/Classeur1.xlsx',
  hostVersion: '16.0.18526.41004',
  addinId: '00000000-0000-0000-0000-000000000000',
  readOnly: false,
  requirementSets: {
    ExcelApi: '1.17',
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    DialogOrigin: '1.1',
    SharedRuntime: '1.1',
    AddinCommands: '1.1',
    IdentityAPI: '1.3',
    NestedAppAuth: '1.1',
    RichApiRuntime: '1.2',
    RichApiRuntimeFlag: '1.2',
    Settings: '1.1',
    DocumentEvents: '1.1',
  },
  maxPayload: 5 * 1024 * 1024,
  maxCells: 5_000_000,
  sheetPrefix: 'Feuil',
  tablePrefix: 'Tableau',
  columnPrefix: 'Colonne',
  uncalculated: NO_RESULT,
  limits: FILE_LIMITS,
};

export const withDefaults = (options: Partial<HostOptions>): HostOptions => ({ ...DEFAULT_OPTIONS, ...options });
