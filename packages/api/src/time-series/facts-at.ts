import type { Id, OrganizationState, OrganizationView } from '@postscale/domain'

/** Whose facts, and as they were recorded at which revision. */
export interface FactsAt {
  readonly organizationId: Id
  readonly revision: number
}

/** The facts that belong to a view: those of its organization at its revision, a past one included. */
export function factsAt({ state }: OrganizationView): FactsAt {
  return factsOf(state)
}

/** The facts that belong to a state. */
export function factsOf({ organization, revision }: OrganizationState): FactsAt {
  return { organizationId: organization.id, revision }
}
