import { RENEWAL_STAGES, type LiveRenewal, type OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { belongsTo } from '../stakeholders/customer-things/belongs-to.js'
import { customerPage } from '../stakeholders/customer-things/customer-page.js'
import { withinDates } from '../stakeholders/customer-things/within-dates.js'
import type { RenewalArgs } from './inputs/renewal-args.js'
import type { RenewalFilter } from './inputs/renewal-filter.js'
import { RenewalType } from '../../graphql/types.js'

const list = {
  keys: {
    CONTRACT_END: ({ contractEnd }: LiveRenewal) => contractEnd,
    STAGE: ({ stage }: LiveRenewal) => RENEWAL_STAGES.indexOf(stage),
  },
  otherwise: { field: 'CONTRACT_END', direction: 'ASC' },
} as const

/**
 * A page of an organization's renewals, or of some of them.
 *
 * @param some in any order; all when null.
 */
export function renewalPage(
  view: OrganizationView,
  some: readonly LiveRenewal[] | null,
  args: RenewalArgs,
): Page<RenewalType> {
  const test = renewalTest(args.filter ?? {})
  const toNode = (each: LiveRenewal) => new RenewalType(view, each)
  return customerPage(some ?? view.renewals, list, args, test, toNode)
}

function renewalTest(filter: RenewalFilter): (each: LiveRenewal) => boolean {
  const { stages, intents, isBlocked } = filter
  const own = belongsTo(filter)
  const ends = withinDates(filter.contractEndFrom, filter.contractEndBefore)
  return (each) =>
    own(each) &&
    (!stages || stages.includes(each.stage)) &&
    (!intents || (each.intent !== null && intents.includes(each.intent))) &&
    (typeof isBlocked !== 'boolean' || isBlocked === each.blockers.length > 0) &&
    ends(each.contractEnd)
}
