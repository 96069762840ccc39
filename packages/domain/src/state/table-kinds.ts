/** The kinds with an identity and versions, and the state's field that holds the table of each. */
export const RECORD_TABLES = {
  role: 'roles',
  team: 'teams',
  position: 'positions',
  person: 'people',
  account: 'accounts',
  implementation: 'implementations',
  stakeholder: 'stakeholders',
  successPlan: 'successPlans',
  opportunity: 'opportunities',
  advocacyAct: 'advocacyActs',
  renewal: 'renewals',
  playbook: 'playbooks',
  assessment: 'assessments',
  rollout: 'rollouts',
} as const

/** The kinds that are one period each. */
export const PERIOD_TABLES = { occupancy: 'occupancies', coverage: 'coverage' } as const

export type RecordKind = keyof typeof RECORD_TABLES
export type PeriodKind = keyof typeof PERIOD_TABLES
/** Kinds kept in tables: all but the organization itself and its policies. */
export type TableKind = RecordKind | PeriodKind

export const RECORD_KINDS = Object.keys(RECORD_TABLES) as readonly RecordKind[]
export const PERIOD_KINDS = Object.keys(PERIOD_TABLES) as readonly PeriodKind[]
export const TABLE_KINDS: readonly TableKind[] = [...RECORD_KINDS, ...PERIOD_KINDS]

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(RECORD_TABLES, kind)
}
