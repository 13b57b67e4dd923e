/** What the server tells the page of the association it is served for. */
export interface PageContent {
  /** Name of the add-in: as its pane and the ribbon say it. */
  readonly product: string;
  /** Sample registers the page offers: invented people, figures of published reports. */
  readonly samples: readonly { readonly file: string; readonly label: string }[];
  /** Sample reports in Word, to be chosen in the pane. */
  readonly reports: readonly { readonly file: string; readonly label: string }[];
}

/** Where the server tells it. */
export const PAGE_CONTENT = '/preview.json';
