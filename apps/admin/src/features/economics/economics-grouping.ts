/** What the costs can be summed by here, the default first. */
export const economicsGroupings = ['TIER', 'SEGMENT', 'TEAM', 'CSM'] as const

/** One grouping of the costs. */
export type EconomicsGrouping = (typeof economicsGroupings)[number]
