import type { Records } from './records.js'

/** The kinds kept as plain maps, and the state's field that holds each. */
export const STRUCTURE_MAPS = {
  role: 'roles',
  team: 'teams',
  position: 'positions',
  person: 'people',
  occupancy: 'occupancies',
  implementation: 'implementations',
  stakeholder: 'stakeholders',
  successPlan: 'successPlans',
  opportunity: 'opportunities',
  advocacyAct: 'advocacyActs',
  renewal: 'renewals',
  playbook: 'playbooks',
  assessment: 'assessments',
  rollout: 'rollouts',
  policy: 'policies',
} as const

export type StructureKind = keyof typeof STRUCTURE_MAPS
export type StructureMaps = { readonly [K in StructureKind]: ReadonlyMap<string, Records[K]> }
