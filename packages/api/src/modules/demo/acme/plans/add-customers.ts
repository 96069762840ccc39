import type { Change, ChangeOf, Tier } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { holdersOf } from '../holders-of.js'
import { movementOf } from '../movement-of.js'
import { seatOf } from '../seats.js'

const YEAR = 365

/**
 * The customers whose contracts began in a stretch of days: with whoever looked after them then, the
 * support desk once there is one, and their revenue.
 */
export function addCustomers(story: AcmeStory, from: number, to: number): readonly Change[] {
  const began = customers().filter((each) => from <= each.began && each.began < to)
  const supported = seatOf('support1').filled ?? 0
  return [
    ...inColumns(began.map((each) => account(story, each))),
    ...inColumns(
      began.flatMap((each) => {
        const first = holdersOf(each)[0]
        return first === undefined ? [] : [story.cover(each, 'CSM', first.holder, first.from)]
      }),
    ),
    ...inColumns(
      began
        .filter(({ left }) => left === null || left > supported)
        .map((each) =>
          story.cover(each, 'SUPPORT', { team: 'support' }, Math.max(each.began, supported)),
        ),
    ),
    ...inColumns(began.map((each) => movementOf(story, each, beginning(each)))),
  ]
}

function account(story: AcmeStory, customer: Customer): ChangeOf<'addAccount'> {
  const { number, name, acv, segment, strategic, complexity, vertical, region, language } = customer
  const { began, term, loadWeight } = customer
  return {
    type: 'addAccount',
    effective: story.on(began),
    id: story.customerId(customer),
    externalId: `cus_${String(number).padStart(4, '0')}`,
    name,
    acv,
    segment,
    tier: tierOf(customer),
    strategic,
    complexity,
    vertical,
    region,
    language,
    contractStart: story.on(began),
    contractEnd: story.on(began + term * YEAR),
    autoRenew: segment === 'SMB',
    renewalTerms: segment === 'ENTERPRISE' ? 'Price held for one more term' : null,
    loadWeight,
  }
}

function beginning({ began, acv }: Customer) {
  return { on: began, kind: 'NEW', amount: acv, reason: null } as const
}

/** Said where somebody decided on it; the others are served as their segment is. */
function tierOf({ segment, strategic }: Customer): Tier | null {
  if (segment === 'SMB') return 'TECH_TOUCH'
  return strategic ? 'HIGH_TOUCH' : null
}
