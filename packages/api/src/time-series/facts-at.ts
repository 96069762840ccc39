import type { Id, OrganizationView } from '@postscale/domain'

/** Whose facts, and as they were recorded at which revision. */
export interface FactsAt {
  readonly organizationId: Id
  readonly revision: number
}

/** The facts that belong to a view: those of its organization at its revision, a past one included. */
export function factsAt({ state }: OrganizationView): FactsAt {
  return { organizationId: state.organization.id, revision: state.revision }
}
