/** Retention over the last year, as the retention room tells it; null where it is not known. */
export interface StageFacts {
  /** Gross revenue retention, 0–1. */
  readonly grr: number | null
  /** Net revenue retention; 1.1 is 110 %. */
  readonly nrr: number | null
}
