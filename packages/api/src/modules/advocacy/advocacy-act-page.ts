import type { LiveAdvocacyAct, OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { belongsTo } from '../stakeholders/customer-things/belongs-to.js'
import { customerPage } from '../stakeholders/customer-things/customer-page.js'
import { withinDates } from '../stakeholders/customer-things/within-dates.js'
import type { AdvocacyActArgs } from './inputs/advocacy-act-args.js'
import type { AdvocacyActFilter } from './inputs/advocacy-act-filter.js'
import { AdvocacyActType } from '../../graphql/types.js'

const list = {
  keys: {
    ON: ({ on }: LiveAdvocacyAct) => on,
  },
  otherwise: { field: 'ON', direction: 'DESC' },
} as const

/**
 * A page of an organization's advocacy acts, or of some of them.
 *
 * @param some in any order; all when null.
 */
export function advocacyActPage(
  view: OrganizationView,
  some: readonly LiveAdvocacyAct[] | null,
  args: AdvocacyActArgs,
): Page<AdvocacyActType> {
  const test = advocacyActTest(args.filter ?? {})
  const toNode = (each: LiveAdvocacyAct) => new AdvocacyActType(view, each)
  return customerPage(some ?? view.advocacyActs, list, args, test, toNode)
}

function advocacyActTest(filter: AdvocacyActFilter): (each: LiveAdvocacyAct) => boolean {
  const { kinds } = filter
  const own = belongsTo(filter)
  const done = withinDates(filter.onFrom, filter.onBefore)
  return (each) => own(each) && (!kinds || kinds.includes(each.kind)) && done(each.on)
}
