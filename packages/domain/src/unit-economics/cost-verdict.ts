/**
 * What a cost share says: LIGHT is little service, which is not a fault in itself; COMFORTABLE and
 * VIABLE are the healthy range; beyond it a customer is TOO_EXPENSIVE.
 */
export const COST_VERDICTS = ['LIGHT', 'COMFORTABLE', 'VIABLE', 'TOO_EXPENSIVE'] as const

/** One of the verdicts on a cost. */
export type CostVerdict = (typeof COST_VERDICTS)[number]
