import type { ExternalReference } from '../../entities/external-reference.js'
import type { Field } from '../../entities/fields/index.js'
import { opportunity } from '../../entities/opportunity.js'
import { renewal } from '../../entities/renewal.js'
import { stakeholder } from '../../entities/stakeholder.js'
import { successPlan } from '../../entities/success-plan.js'
import { groupBy } from '../../kernel/group-by.js'
import type { History } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Holder } from '../../state/tables/external-references.js'
import type { RowChange } from './row-outcome.js'

/** Kinds of files whose rows are things around a customer, known by their external ids. */
export type CustomerKind = 'OPPORTUNITIES' | 'RENEWALS' | 'STAKEHOLDERS' | 'SUCCESS_PLANS'

/** One of them, its fields by name. */
export interface CustomerRecord {
  readonly id: Id
  readonly externalReferences: readonly ExternalReference[]
  readonly history: History<object>
}

interface CustomerThing {
  readonly thing: CustomerEntity['kind']
  readonly things: (state: OrganizationState) => ReadonlyMap<string, CustomerRecord>
  readonly create: RowChange['type']
  readonly update: RowChange['type']
  /** Fields that a new thing must have besides its account. */
  readonly must: readonly string[]
}

/** How the things of each kind are found, made and altered. */
export const CUSTOMER_KINDS: { readonly [K in CustomerKind]: CustomerThing } = {
  STAKEHOLDERS: customerThing(stakeholder),
  SUCCESS_PLANS: customerThing(successPlan),
  OPPORTUNITIES: customerThing(opportunity),
  RENEWALS: customerThing(renewal),
}

type CustomerEntity = typeof opportunity | typeof renewal | typeof stakeholder | typeof successPlan

function customerThing({ kind, plural, changes, fields }: CustomerEntity): CustomerThing {
  const required = Object.entries<Field>(fields).filter(
    ([, field]) => field.presence === 'required',
  )
  return {
    thing: kind,
    things: (state) => state[plural],
    create: changes.create,
    update: changes.update,
    must: required.filter(([, field]) => field.owner !== true).map(([name]) => name),
  }
}

/** The things of one kind around the customers, by their ids in whatever system. */
export type CustomerRegistry = ReadonlyMap<string, readonly Holder<CustomerRecord>[]>

/** Finds by their ids in other systems what there is of a kind before its file is imported. */
export function customerRegistry(kind: CustomerKind, state: OrganizationState): CustomerRegistry {
  const holders = [...CUSTOMER_KINDS[kind].things(state).values()].flatMap((thing) =>
    thing.externalReferences.map(({ source, id }) => ({ id, source, thing })),
  )
  return groupBy(holders, ({ id }) => id)
}
