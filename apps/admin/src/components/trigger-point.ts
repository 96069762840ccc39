interface Fullness {
  /** Load ÷ capacity. */
  readonly utilisation: number | null
  /** Load measured by the hire triggers ÷ capacity; null without a trigger. */
  readonly triggerUtilisation: number | null
}

/**
 * The utilisation at which a book of this mix reaches the hire trigger; null when it has none. With
 * 12 of 15 enterprise accounts it is 12 ÷ 15 = 80 %.
 */
export function triggerPoint({ utilisation, triggerUtilisation }: Fullness): number | null {
  if (utilisation === null || triggerUtilisation === null || triggerUtilisation === 0) return null
  return utilisation / triggerUtilisation
}
