import { type Segment, SEGMENTS } from '../../entities/vocabularies.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { rowOfWork } from '../../rules/capacity/capacity-row.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import type { Assumption } from './assumption.js'
import { Assumed } from './assumed.js'
import { CSM_ROWS } from './csm-rows.js'
import { ownHistory } from './own-history.js'
import { MONTHS_A_YEAR } from './months-ahead.js'
import { shortfallOf } from './shortfall.js'

const known = new WeakMap<OrganizationView, readonly Assumption[]>()

interface Moved {
  customers: number
  up: number
  down: number
}

/**
 * What is assumed of movement between tiers: the part of the customers who were there a year ago and are now served
 * as another row of the capacity table, from 12 months and 20 customers on as for retention; else none (ours: the
 * guides give no rate). Kept with the view.
 */
export function moveAssumptions(view: OrganizationView): readonly Assumption[] {
  const assumptions = known.get(view) ?? assumeMoves(view)
  known.set(view, assumptions)
  return assumptions
}

function assumeMoves(view: OrganizationView): readonly Assumption[] {
  const figures = figuresOf(view)
  const { monthsOnRecord } = ownHistory(view)
  const year = { from: view.day - Math.round(MONTHS_A_YEAR * DAYS_A_MONTH), to: view.day + 1 }
  const onRecord = {
    measure: 'MONTHS',
    seen: monthsOnRecord,
    needed: figures.number('policy.retention.readingMonths'),
  } as const
  const moved = shortfallOf(onRecord) === null ? movedSince(view, year.from) : null
  const least = figures.number('policy.retention.readingAccounts')
  return SEGMENTS.flatMap((segment) =>
    (['TIER_UP', 'TIER_DOWN'] as const).map((name) => {
      const assumed = new Assumed(figures, name, segment)
      const [way, key] =
        name === 'TIER_UP'
          ? (['up', 'policy.growth.tier.up'] as const)
          : (['down', 'policy.growth.tier.down'] as const)
      const own = moved?.get(segment)
      if (own === undefined || own.customers < least || figures.used(key).overridden) {
        const used = figures.used(key)
        const short = shortfallOf(onRecord, {
          measure: 'CUSTOMERS',
          seen: own?.customers ?? 0,
          needed: least,
        })
        return assumed.byFigures(figures.number(key), [used], null, used.overridden ? null : short)
      }
      const share = own[way] / own.customers
      const error = Math.sqrt(Math.max(share * (1 - share), 1 / own.customers) / own.customers)
      const observed = { observations: own.customers, ...year, ofWhole: false }
      return assumed.byHistory(share, error, observed)
    }),
  )
}

function movedSince(view: OrganizationView, day: number): ReadonlyMap<Segment, Moved> {
  const before = passingView(view.state, day)
  const moved = new Map(
    SEGMENTS.map((key): [Segment, Moved] => [key, { customers: 0, up: 0, down: 0 }]),
  )
  const customers = customersOf(view)
  for (const row of customers.rows) {
    if (!before.accounts.isLive(row)) continue
    const sum = moved.get(before.accounts.segment(row))!
    const steps = CSM_ROWS.indexOf(servedAs(before, row)) - CSM_ROWS.indexOf(servedAs(view, row))
    sum.customers += 1
    if (steps > 0) sum.up += 1
    if (steps < 0) sum.down += 1
  }
  return moved
}

function servedAs({ accounts }: OrganizationView, row: number) {
  return rowOfWork('CSM', accounts.segment(row), accounts.tier(row), 'MODERATE')
}
