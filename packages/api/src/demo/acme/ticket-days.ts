import { SeededRandom } from '@postscale/domain'
import type { Customer } from './customer.js'
import { customers } from './customers.js'

/** A customer's tickets of one day; days from today. */
interface TicketDay {
  readonly customer: Customer
  readonly day: number
  readonly opened: number
  readonly solved: number
  readonly breached: number
  readonly resolutionMinutes: number
}

/**
 * Stretches of days with as many tickets as were opened in them, and the part that broke their service
 * level: more of both from one stretch to the next.
 */
const STRETCHES = [
  { from: -90, to: -56, tickets: 1150, breached: 0.06 },
  { from: -55, to: -28, tickets: 1120, breached: 0.09 },
  { from: -27, to: 0, tickets: 1310, breached: 0.15 },
]
/** How much oftener a customer writes. */
const WRITES = { ENTERPRISE: 22, MID_MARKET: 12, SMB: 7 } as const
const THURSDAY = 4
const WEEK = 7

/** @param today decides only which days are working days. */
export function ticketDays(today: number): readonly TicketDay[] {
  const random = new SeededRandom(5)
  const days = new Map<string, TicketDay>()
  for (const stretch of STRETCHES) {
    const writing = customers().filter(({ left }) => left === null || left > stretch.to)
    const weights = writing.map(({ segment }) => WRITES[segment])
    const workingDays = range(stretch.from, stretch.to).filter((day) => isWorkingDay(today + day))
    for (let ticket = 0; ticket < stretch.tickets; ticket += 1) {
      const customer = random.pick(writing, weights)
      const day = random.pick(workingDays)
      const breached = Number(random.chance(stretch.breached))
      const solved = Number(random.chance(0.96))
      const minutes = solved * random.between(25, 600) * (1 + 2 * breached)
      if (day < customer.began) continue
      add(days, customer, day, { solved, breached, minutes })
    }
  }
  return [...days.values()]
}

function add(
  days: Map<string, TicketDay>,
  customer: Customer,
  day: number,
  ticket: { readonly solved: number; readonly breached: number; readonly minutes: number },
): void {
  const key = `${customer.number} ${day}`
  const before = days.get(key)
  days.set(key, {
    customer,
    day,
    opened: (before?.opened ?? 0) + 1,
    solved: (before?.solved ?? 0) + ticket.solved,
    breached: (before?.breached ?? 0) + ticket.breached,
    resolutionMinutes: (before?.resolutionMinutes ?? 0) + ticket.minutes,
  })
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The first day of the count, 1970-01-01, was a Thursday. */
function isWorkingDay(day: number): boolean {
  const weekday = (day + THURSDAY) % WEEK
  return weekday !== 0 && weekday !== 6
}
