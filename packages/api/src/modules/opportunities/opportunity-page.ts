import type { LiveOpportunity, OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { belongsTo } from '../stakeholders/customer-things/belongs-to.js'
import { customerPage } from '../stakeholders/customer-things/customer-page.js'
import { withinDates } from '../stakeholders/customer-things/within-dates.js'
import type { OpportunityArgs } from './inputs/opportunity-args.js'
import type { OpportunityFilter } from './inputs/opportunity-filter.js'
import { OpportunityType } from '../../graphql/types.js'

const list = {
  keys: {
    EXPECTED_ON: ({ expectedOn }: LiveOpportunity) => expectedOn,
    AMOUNT: ({ amount }: LiveOpportunity) => amount,
  },
  otherwise: { field: 'EXPECTED_ON', direction: 'ASC' },
} as const

/**
 * A page of an organization's opportunities, or of some of them.
 *
 * @param some in any order; all when null.
 */
export function opportunityPage(
  view: OrganizationView,
  some: readonly LiveOpportunity[] | null,
  args: OpportunityArgs,
): Page<OpportunityType> {
  const test = opportunityTest(args.filter ?? {})
  const toNode = (each: LiveOpportunity) => new OpportunityType(view, each)
  return customerPage(some ?? view.opportunities, list, args, test, toNode)
}

function opportunityTest(filter: OpportunityFilter): (each: LiveOpportunity) => boolean {
  const { kinds, stages } = filter
  const own = belongsTo(filter)
  const expected = withinDates(filter.expectedFrom, filter.expectedBefore)
  return (each) =>
    own(each) &&
    (!kinds || kinds.includes(each.kind)) &&
    (!stages || stages.includes(each.stage)) &&
    expected(each.expectedOn)
}
