import type { CapacityRow } from '../../rules/capacity/capacity-row.js'

/** The rows by which customers are served, from the most service to the least: a tier up is one place to the left. */
export const CSM_ROWS: readonly CapacityRow[] = ['CSM_ENTERPRISE', 'CSM_MID_MARKET', 'CSM_SMB']
