import type { LiveStakeholder, OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { nameSearch } from '../organizations/name-search.js'
import { belongsTo } from './customer-things/belongs-to.js'
import { customerPage } from './customer-things/customer-page.js'
import type { StakeholderArgs } from './inputs/stakeholder-args.js'
import type { StakeholderFilter } from './inputs/stakeholder-filter.js'
import { StakeholderType } from '../../graphql/types.js'

const list = {
  keys: {
    NAME: ({ name }: LiveStakeholder) => sortableText(name),
  },
  otherwise: { field: 'NAME', direction: 'ASC' },
} as const

/**
 * A page of an organization's stakeholders, or of some of them.
 *
 * @param some in any order; all when null.
 */
export function stakeholderPage(
  view: OrganizationView,
  some: readonly LiveStakeholder[] | null,
  args: StakeholderArgs,
): Page<StakeholderType> {
  const test = stakeholderTest(args.filter ?? {})
  const toNode = (each: LiveStakeholder) => new StakeholderType(view, each)
  return customerPage(some ?? view.stakeholders, list, args, test, toNode)
}

function stakeholderTest(filter: StakeholderFilter): (each: LiveStakeholder) => boolean {
  const { roles } = filter
  const own = belongsTo(filter)
  const matches = nameSearch(filter.search)
  return (each) =>
    own(each) &&
    (!roles || roles.includes(each.role)) &&
    (matches === null || matches(each.name) || matches(each.title) || matches(each.email))
}
