/** The rows of a workbook since its last visit on this computer. */
export interface Visit {
  readonly at: Date;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Errors and warnings of the last check; null when none is known. */
  readonly toReview: number | null;
}

/** … with the readiness of the year that is proposed. */
export interface Since extends Visit {
  readonly year: number | null;
  /** Tables that can be computed, and how many of them lack no answer. */
  readonly ready: number;
  readonly complete: number;
}
