import type { LiveImplementation, OrganizationView } from '@postscale/domain'
import { decodeReference } from '../../shared/relay/global-id.js'
import type { Page } from '../../shared/relay/paginate.js'
import { pageOfThings } from '../organizations/page-of-things.js'
import type { ImplementationArgs } from './inputs/implementation-args.js'
import type { ImplementationFilter } from './inputs/implementation-filter.js'
import { ImplementationType } from '../../graphql/types.js'

const keys = {
  PLANNED_START: ({ plannedStart, id }: LiveImplementation) => [plannedStart, id],
  PLANNED_END: ({ plannedEnd, id }: LiveImplementation) => [plannedEnd, id],
}

const byStart = { field: 'PLANNED_START', direction: 'ASC' } as const

/** A page of an organization's onboarding projects. */
export function implementationPage(
  view: OrganizationView,
  args: ImplementationArgs,
): Page<ImplementationType> {
  const kept = [...view.implementations.values()].filter(implementationTest(args.filter ?? {}))
  const toNode = (each: LiveImplementation) => new ImplementationType(view, each)
  return pageOfThings(kept, keys, args, byStart, toNode)
}

function implementationTest({
  statuses,
  accountId,
  positionId,
}: ImplementationFilter): (each: LiveImplementation) => boolean {
  const account = accountId ? decodeReference('Account', accountId, ['filter', 'accountId']) : null
  const seat = positionId ? decodeReference('Position', positionId, ['filter', 'positionId']) : null
  return (each) =>
    (!statuses || statuses.includes(each.status)) &&
    (account === null || each.accountId === account) &&
    (seat === null || each.positionId === seat)
}
