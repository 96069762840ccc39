import { type Segment, SEGMENTS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../../rules/customers/customers-of.js'

/** A segment's customers on a day, and what they pay a year in minor units. */
export interface PresentSegment {
  readonly customers: number
  readonly revenue: number
}

type Sums = { -readonly [K in keyof PresentSegment]: PresentSegment[K] }

type PresentSegments = ReadonlyMap<Segment | null, PresentSegment>

const known = new WeakMap<OrganizationView, PresentSegments>()

/** The day's customers by the segment of the account at the top of their family, and all of them (null); kept. */
export function presentSegments(view: OrganizationView): PresentSegments {
  const present = known.get(view) ?? countSegments(view)
  known.set(view, present)
  return present
}

function countSegments(view: OrganizationView): PresentSegments {
  const sums = new Map(
    [...SEGMENTS, null].map((key): [Segment | null, Sums] => [key, { customers: 0, revenue: 0 }]),
  )
  const customers = customersOf(view)
  const counted = new Set<number>()
  for (const row of customers.rows) {
    const top = customers.customerOf(row)
    for (const key of [view.accounts.segment(top), null]) {
      const sum = sums.get(key)!
      if (!counted.has(top)) sum.customers += 1
      sum.revenue += customers.revenueOf(row)
    }
    counted.add(top)
  }
  return sums
}
