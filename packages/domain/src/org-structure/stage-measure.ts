/** What a stage can be told by. */
export const STAGE_MEASURES = ['CUSTOMERS', 'HEADCOUNT', 'GRR', 'NRR'] as const

/** One of the measures of a stage. */
export type StageMeasure = (typeof STAGE_MEASURES)[number]
