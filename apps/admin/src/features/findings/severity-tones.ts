/** The colour of how bad a finding is. */
export const severityTones = { ERROR: 'over', WARNING: 'at-trigger', INFO: 'under' } as const
