import type { SeededRandom } from '@postscale/domain'
import type { Customer, RevenueEvent } from './customer.js'

const TWO_YEARS = 728
const SETTLED_AFTER = 120
const CENTS = 100
const LOST_FOR = [
  'Price',
  'Bad fit',
  'Service level',
  'Went to a competitor',
  'Sponsor left',
  'Closed down',
]
const REDUCED_FOR = ['Fewer seats', 'Price', 'Budget cut']

type Course = Pick<Customer, 'began' | 'left' | 'away' | 'acv'>

/** How a customer's revenue moved within the last two years, after its beginning. */
export function revenueEvents(course: Course, random: SeededRandom): readonly RevenueEvent[] {
  const { began, left, away } = course
  const events: RevenueEvent[] = []
  let { acv } = course
  const move = (on: number, kind: RevenueEvent['kind'], amount: number, reason: string | null) => {
    acv += amount
    events.push({ on, kind, amount, reason, acv })
  }
  const first = Math.max(-TWO_YEARS, began + SETTLED_AFTER)
  const last = Math.min(-15, left ?? -15, away?.from ?? -15) - 1
  const days = Array.from({ length: random.pick([0, 1, 2, 3], [5, 5, 2, 1]) }, () =>
    random.between(first, last),
  )
  for (const on of [...new Set(days)].toSorted((a, b) => a - b)) {
    if (first > last) break
    const up = random.chance(0.8)
    const share = up ? random.between(8, 34) : -random.between(8, 25)
    const amount = Math.round((acv * share) / 100 / (50 * CENTS)) * 50 * CENTS
    if (amount === 0) continue
    move(on, up ? 'EXPANSION' : 'CONTRACTION', amount, up ? null : random.pick(REDUCED_FOR))
  }
  const reason = random.pick(LOST_FOR)
  if (left !== null) move(left, 'CHURN', -acv, reason)
  if (away !== null) {
    const before = acv
    move(away.from, 'CHURN', -before, 'Price')
    move(away.to, 'NEW', Math.round((before * 0.8) / CENTS) * CENTS, null)
  }
  return events
}
