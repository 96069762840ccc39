import type { History } from '../kernel/history.js'
import type { Id } from '../kernel/id.js'
import type { ThingName } from '../messages/thing-name.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { RowChange } from './import-entry.js'

/** Kinds of files whose rows are things around a customer, known by their external ids. */
export type CustomerKind = 'OPPORTUNITIES' | 'RENEWALS' | 'STAKEHOLDERS' | 'SUCCESS_PLANS'

/** One of them, its fields by name. */
export interface CustomerRecord {
  readonly id: Id
  readonly externalId: string | null
  readonly history: History<object>
}

interface CustomerThing {
  readonly thing: ThingName
  readonly things: (state: OrganizationState) => ReadonlyMap<string, CustomerRecord>
  readonly create: RowChange['type']
  readonly update: RowChange['type']
  /** Fields that a new thing must have besides its account. */
  readonly must: readonly string[]
}

/** How the things of each kind are found, made and altered. */
export const CUSTOMER_KINDS: { readonly [K in CustomerKind]: CustomerThing } = {
  STAKEHOLDERS: {
    thing: 'stakeholder',
    things: ({ stakeholders }) => stakeholders,
    create: 'addStakeholder',
    update: 'updateStakeholder',
    must: ['name', 'role'],
  },
  SUCCESS_PLANS: {
    thing: 'successPlan',
    things: ({ successPlans }) => successPlans,
    create: 'createSuccessPlan',
    update: 'updateSuccessPlan',
    must: ['title', 'metric', 'target', 'startOn', 'dueOn'],
  },
  OPPORTUNITIES: {
    thing: 'opportunity',
    things: ({ opportunities }) => opportunities,
    create: 'createOpportunity',
    update: 'updateOpportunity',
    must: ['kind', 'amount'],
  },
  RENEWALS: {
    thing: 'renewal',
    things: ({ renewals }) => renewals,
    create: 'createRenewal',
    update: 'updateRenewal',
    must: ['contractEnd'],
  },
}
