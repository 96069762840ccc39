/** Whether a hire is due; NOT_EVALUATED when an input is missing. */
export const TRIGGER_STATUSES = ['FIRED', 'NOT_FIRED', 'NOT_EVALUATED'] as const

/** One of the answers of a hire trigger. */
export type TriggerStatus = (typeof TRIGGER_STATUSES)[number]
