/** Tech-touch accounts at risk in one group, and those of them that nobody has turned to lately. */
export interface HealthFigures {
  readonly atRisk: number
  /** Without a touchpoint in the last 14 days (policy). */
  readonly untouched: number
}
