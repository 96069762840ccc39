/** When an organization is looked at, and as what; shaped as the API's `MomentInput`. */
export interface Moment {
  /** The day, as `YYYY-MM-DD`; null for today. */
  readonly asOf: string | null
  /** The scenario or draft that is shown, by its opaque id; null for what is live. */
  readonly scenario: string | null
}
