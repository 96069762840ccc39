import type { LiveSuccessPlan, OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { nameSearch } from '../organizations/name-search.js'
import { belongsTo } from '../stakeholders/customer-things/belongs-to.js'
import { customerPage } from '../stakeholders/customer-things/customer-page.js'
import { withinDates } from '../stakeholders/customer-things/within-dates.js'
import type { SuccessPlanArgs } from './inputs/success-plan-args.js'
import type { SuccessPlanFilter } from './inputs/success-plan-filter.js'
import { SuccessPlanType } from '../../graphql/types.js'

const list = {
  keys: {
    DUE_ON: ({ dueOn }: LiveSuccessPlan) => dueOn,
    START_ON: ({ startOn }: LiveSuccessPlan) => startOn,
    TITLE: ({ title }: LiveSuccessPlan) => sortableText(title),
  },
  otherwise: { field: 'DUE_ON', direction: 'ASC' },
} as const

/**
 * A page of an organization's success plans, or of some of them.
 *
 * @param some in any order; all when null.
 */
export function successPlanPage(
  view: OrganizationView,
  some: readonly LiveSuccessPlan[] | null,
  args: SuccessPlanArgs,
): Page<SuccessPlanType> {
  const test = successPlanTest(args.filter ?? {})
  const toNode = (each: LiveSuccessPlan) => new SuccessPlanType(view, each)
  return customerPage(some ?? view.successPlans, list, args, test, toNode)
}

function successPlanTest(filter: SuccessPlanFilter): (each: LiveSuccessPlan) => boolean {
  const { statuses } = filter
  const own = belongsTo(filter)
  const due = withinDates(filter.dueFrom, filter.dueBefore)
  const matches = nameSearch(filter.search)
  return (each) =>
    own(each) &&
    (!statuses || statuses.includes(each.status)) &&
    due(each.dueOn) &&
    (matches === null || matches(each.title) || matches(each.metric))
}
