/** What the board can be grouped by, the default first. */
export const boardGroupings = ['PERSON', 'TEAM', 'ROLE', 'SEGMENT', 'REGION'] as const

/** One grouping of the board. */
export type BoardGrouping = (typeof boardGroupings)[number]
