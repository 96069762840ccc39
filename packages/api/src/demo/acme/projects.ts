import { lazy, SeededRandom } from '@postscale/domain'
import type { Customer } from './customer.js'
import { customers } from './customers.js'
import { seatOf, type SeatKey } from './seats.js'

/** A customer's onboarding project; days from today. */
export interface Project {
  readonly customer: Customer
  /** The specialist's seat; null while nobody has it. */
  readonly seat: SeatKey | null
  readonly startedOn: number | null
  readonly liveOn: number | null
  readonly firstValueOn: number | null
}

/** The latest customers wait, those before them are at work, the others went live. */
const WAITING = 18
const AT_WORK = 17
/** From contract to going live: so long in the beginning, and so much longer of late. */
const LAG = { first: 62, growth: 130, over: 450 }

/** The onboarding projects since there are specialists, the latest customers first. */
export const projects = lazy((): readonly Project[] => {
  const since = seatOf('onboarding1').filled ?? 0
  const onboarded = customers()
    .filter(({ segment, began, left }) => segment !== 'SMB' && began >= since && left === null)
    .toSorted((a, b) => b.began - a.began || a.number - b.number)
  const latestLive = onboarded[WAITING + AT_WORK]?.began ?? 0
  return onboarded.map((customer, place) => {
    if (place < WAITING) return waiting(customer)
    if (place < WAITING + AT_WORK) return atWork(customer, place - WAITING)
    return live(customer, place, latestLive)
  })
})

function waiting(customer: Customer): Project {
  return { customer, seat: null, startedOn: null, liveOn: null, firstValueOn: null }
}

function atWork(customer: Customer, place: number): Project {
  const startedOn = Math.max(customer.began + 14, -4 - place * 5)
  const seat = place % 2 === 0 ? 'onboarding1' : 'onboarding2'
  return { ...waiting(customer), seat, startedOn }
}

function live(customer: Customer, place: number, latestLive: number): Project {
  const random = new SeededRandom(customer.number * 104_729)
  const recent = Math.max(0, 1 - (latestLive - customer.began) / LAG.over)
  const lag = Math.round(LAG.first + LAG.growth * recent)
  const liveOn = Math.min(-3, customer.began + lag)
  const startedOn = Math.max(customer.began + 7, liveOn - random.between(34, 78))
  const value = liveOn + random.between(6, 34)
  const alone = startedOn < (seatOf('onboarding2').filled ?? 0)
  return {
    customer,
    seat: alone || place % 2 === 0 ? 'onboarding1' : 'onboarding2',
    startedOn,
    liveOn,
    firstValueOn: value <= 0 ? value : null,
  }
}
