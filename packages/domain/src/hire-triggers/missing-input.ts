/** What a rule cannot do without: ticket volumes, or health scores and touchpoints. */
export const MISSING_INPUTS = ['TICKETS', 'HEALTH'] as const

/** An input that was not given. */
export type MissingInput = (typeof MISSING_INPUTS)[number]
