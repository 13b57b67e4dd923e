/**
 * What hosts do differently, each a named option of the host: a profile sets some, a test sets one alone. The defaults
 * are the kindest Excel there is; sources and strictness: README.
 */
export interface Behaviours {
  /** Significant digits of the numbers that are read. */
  readonly digits: 15 | 17;
  /** What ChartSeries.getDimensionValues answers: the types of office.js promise texts. */
  readonly dimensions: 'numbers' | 'texts' | 'frenchTexts';
  /** How a text put in a cell is understood: `fr` also takes VRAI, FAUX and a decimal comma. */
  readonly typing: 'en' | 'fr';
  /**
   * What is refused with GeneralException: «ChartAxis.minimum», «PageLayout» for all of a class, «Chart*» for all that
   * begins so.
   */
  readonly refuses: readonly string[];
  /** A rule set over cells of which some have another condition, or none, is refused with InvalidArgument. */
  readonly refusesUnlikeRules: boolean;
  /** A list written inside its rule is read joined by commas, whatever parts its entries. */
  readonly joinsLists: boolean;
  /** What names that lead nowhere say in NamedItem.formula. */
  readonly brokenName: '#REF!' | '#BEZUG!';
  /** Links to a sheet follow it when it is renamed. */
  readonly renameMovesLinks: boolean;
  /** Members whose change or call empties the list of what can be undone («Worksheet.name»). */
  readonly clearsUndo: readonly string[];
  /** Freezing rows makes that sheet the active one, even a hidden one. */
  readonly freezeActivates: boolean;
  /** Excel.createWorkbook fails with GeneralException. */
  readonly refusesNewWorkbook: boolean;
  /** Worksheet functions called through the API answer null. */
  readonly silentFunctions: boolean;
  /** Settings of the add-in are forgotten when the workbook is closed. */
  readonly forgetsSettings: boolean;
  /** After so many syncs the session is over: every one fails with InvalidOrTimedOutSession. */
  readonly syncsOfSession: number;
  /** A ribbon button that was pressed before the pane was there: it arrives in the turn in which the add-in begins to listen. */
  readonly pressedEarly: string | null;
  /** Each press of a ribbon button arrives twice. */
  readonly pressesTwice: boolean;
  /** Nothing the pane asks is ever answered. */
  readonly silent: boolean;
  /** Milliseconds by which the parts of the pane arrive late: whoever serves the page holds them back (`e2e/start`). */
  readonly partsLate: number;
}

export const KIND: Behaviours = {
  digits: 17,
  dimensions: 'numbers',
  typing: 'en',
  refuses: [],
  refusesUnlikeRules: false,
  joinsLists: false,
  brokenName: '#REF!',
  renameMovesLinks: false,
  clearsUndo: [],
  freezeActivates: false,
  refusesNewWorkbook: false,
  silentFunctions: false,
  forgetsSettings: false,
  syncsOfSession: Infinity,
  pressedEarly: null,
  pressesTwice: false,
  silent: false,
  partsLate: 0,
};

/** Whether a list such as `refuses` names the member «Class.member». */
export const names = (list: readonly string[], location: string): boolean =>
  list.some((one) =>
    one.endsWith('*') ? location.startsWith(one.slice(0, -1)) : location === one || location.startsWith(`${one}.`),
  );
