import {
  type ArrMovementKind,
  type Change,
  type Day,
  formatDay,
  SeededRandom,
} from '@postscale/domain'
import { inColumns } from '../in-columns.js'
import type { NorthwindCustomer } from './northwind-customer.js'
import { northwindAccountId } from './northwind-structure.js'

/** Billing knows the revenue of these last days. */
export const NORTHWIND_MOVES_WITHIN = 730
const YEAR = 365
/** Amounts are round. */
const ROUND = 100_00

/** What becomes of a contract at its anniversary, by segment: how often it grows and shrinks, and by how much. */
const COURSES = {
  ENTERPRISE: { up: 0.45, growth: [25, 60], down: 0.15, loss: [20, 45] },
  MID_MARKET: { up: 0.4, growth: [25, 60], down: 0.15, loss: [20, 45] },
  SMB: { up: 0.05, growth: [30, 70], down: 0.01, loss: [20, 40] },
} as const
const LOST_FOR = ['Price', 'Bad fit', 'Service level', 'Went to a competitor', 'Closed down']
const REDUCED_FOR = ['Fewer seats', 'Price', 'Budget cut']

interface Movement {
  readonly day: Day
  readonly movement: ArrMovementKind
  readonly amount: number
  readonly reason: string | null
  /** What a year is worth from then on. */
  readonly acv: number
}

/** How the revenue of customers moved within two years, as billing recorded it, and what their contracts are worth since. */
export function northwindRevenue(
  today: Day,
  customers: readonly NorthwindCustomer[],
): readonly Change[] {
  const moved = customers.flatMap((customer) =>
    movementsOf(today, customer).map((movement) => ({ customer, ...movement })),
  )
  return [
    ...inColumns(
      moved.map(({ customer: { index }, day, movement, amount, reason }) => ({
        type: 'recordArrMovement',
        effective: formatDay(day),
        source: 'billing',
        accountId: northwindAccountId(index),
        movement,
        amount,
        reason,
      })),
    ),
    ...inColumns(
      moved
        .filter(({ movement }) => movement === 'EXPANSION' || movement === 'CONTRACTION')
        .map(({ customer: { index }, day, acv }) => ({
          type: 'updateAccount',
          effective: formatDay(day),
          id: northwindAccountId(index),
          acv,
        })),
    ),
  ]
}

/** The first is what a customer was worth when billing began, or when it came. */
function movementsOf(
  today: Day,
  { index, segment, began, left, acv }: NorthwindCustomer,
): readonly Movement[] {
  const first = today - NORTHWIND_MOVES_WITHIN
  const isOlder = began < first
  const beginning = { movement: isOlder ? 'OPENING' : 'NEW', reason: null } as const
  const movements: Movement[] = [{ ...beginning, day: isOlder ? first : began, amount: acv, acv }]
  const random = new SeededRandom(index * 53 + 11)
  if (left !== null) {
    const reason = random.pick(LOST_FOR)
    return [...movements, { day: left, movement: 'CHURN', amount: -acv, reason, acv: 0 }]
  }
  const { up, growth, down, loss } = COURSES[segment]
  let worth = acv
  for (let day = began + YEAR; day < today; day += YEAR) {
    const chance = random.next()
    const [least, most] = chance < up ? growth : loss
    const share = random.between(least, most)
    if (day <= first || chance >= up + down) continue
    const amount = Math.round((worth * share) / 100 / ROUND) * ROUND
    if (amount === 0) continue
    worth += chance < up ? amount : -amount
    movements.push({
      day,
      movement: chance < up ? 'EXPANSION' : 'CONTRACTION',
      amount: chance < up ? amount : -amount,
      reason: chance < up ? null : random.pick(REDUCED_FOR),
      acv: worth,
    })
  }
  return movements
}
