import { groupBy, type Id, type LiveImplementation, type OrganizationView } from '@postscale/domain'

const known = new WeakMap<OrganizationView, ReadonlyMap<Id, readonly LiveImplementation[]>>()

/** The onboarding projects of an account; indexed once a view. */
export function implementationsOfAccount(
  view: OrganizationView,
  accountId: Id,
): readonly LiveImplementation[] {
  let byAccount = known.get(view)
  if (byAccount === undefined) {
    byAccount = groupBy(view.implementations.values(), (each) => each.accountId)
    known.set(view, byAccount)
  }
  return byAccount.get(accountId) ?? []
}
