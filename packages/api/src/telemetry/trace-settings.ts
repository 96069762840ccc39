/** Where spans are sent. */
export interface TraceSettings {
  /** Of an OTLP receiver over HTTP. */
  readonly url: string
  /** How many of a hundred traces that begin here are taken; those of callers say so themselves. */
  readonly percent: number
}
