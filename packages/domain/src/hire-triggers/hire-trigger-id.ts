/** The stable ids of the hire triggers, in the order in which they are evaluated. */
export const HIRE_TRIGGER_IDS = [
  'csm-enterprise',
  'csm-mid-market',
  'csm-smb-tech-touch',
  'implementation-backlog',
  'support-tickets',
  'cs-ops-first',
  'cs-ops-ratio',
  'renewals-pipeline',
  'leadership-span',
] as const

/** The id of one hire trigger. */
export type HireTriggerId = (typeof HIRE_TRIGGER_IDS)[number]
