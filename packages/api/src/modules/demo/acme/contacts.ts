import type { TouchpointKind } from '@postscale/domain'
import { SeededRandom } from '../seeded-random.js'
import type { MemberName } from './cast.js'
import type { Customer } from './customer.js'
import { customers } from './customers.js'
import { projects } from './projects.js'
import { RHYTHMS } from './rhythms.js'
import { vitalityToday } from './vitality.js'

/** A contact with a customer; days from today. */
export interface Contact {
  readonly customer: Customer
  readonly day: number
  readonly kind: TouchpointKind
  /** Null where nobody wrote it down. */
  readonly by: MemberName | null
  readonly outcome: string | null
  readonly nextOn: number | null
}

const YEAR = 365
/** Last year every customer had its reviews. */
const FORMER_REVIEWS = 91
const AT_RISK = 0.5
const ESCALATED_EVERY = 75

/** The contacts of the last year, and the business reviews of the year before. */
export function contacts(): readonly Contact[] {
  const present = customers().filter(({ left, away }) => left === null && away === null)
  return [...present.flatMap(contactsOf), ...trainings()]
}

function contactsOf(customer: Customer): readonly Contact[] {
  const { number, began, segment, book } = customer
  const random = new SeededRandom(number * 49_979_687)
  const { contact, review } = RHYTHMS[book.name] ?? { contact: null, review: null }
  const first = Math.max(began + 12, 1 - YEAR)
  const made: Contact[] = []
  const add = (kind: TouchpointKind, day: number, outcome: string | null, nextOn?: number) => {
    const by = doneBy(customer, day)
    if (day <= -YEAR || by !== null) {
      made.push({ customer, day, kind, by, outcome, nextOn: nextOn ?? null })
    }
  }
  if (contact !== null) {
    for (let day = first + random.between(0, contact); day < 0; day += step(contact, random)) {
      const next = day + contact
      add('CALL', day, random.pick(TALKED), next > 0 ? next : undefined)
    }
  }
  if (review !== null) {
    const last = -random.between(4, Math.round(review * 0.9))
    for (let day = last; day >= first + 30; day -= review) {
      add('BUSINESS_REVIEW', day, 'Results and goals gone through')
    }
    for (let day = first - 20; day >= began + 90 && day > -2 * YEAR; day -= FORMER_REVIEWS) {
      if (day <= -YEAR) add('BUSINESS_REVIEW', day, null)
    }
  }
  if (vitalityToday(customer) < AT_RISK && segment !== 'SMB') {
    for (let day = -random.between(5, 60); day >= first; day -= ESCALATED_EVERY) {
      add('ESCALATION', day, 'An open fault was taken to product')
      if (random.chance(0.5) && day < -9) add('INTERVENTION', day + 8, 'A way out was agreed')
    }
  }
  if (segment === 'SMB' && began < -90 && number % 5 === 0) {
    add('INTERVENTION', -random.between(3, 80), 'Called because usage fell')
  }
  return made
}

const TALKED = ['Questions answered', 'New features shown', 'Use looked at together', null]

function step(interval: number, random: SeededRandom): number {
  return Math.max(2, Math.round(interval * (0.75 + random.next() / 2)))
}

function doneBy({ book, number }: Customer, day: number): MemberName | null {
  const there = (RHYTHMS[book.name]?.by ?? []).filter(({ from, to }) => from <= day && day < to)
  return there[book.name === 'midMarket2' ? number % Math.max(1, there.length) : 0]?.name ?? null
}

/** Every onboarding that began trains the customer's people. */
function trainings(): readonly Contact[] {
  return projects().flatMap(({ customer, seat, startedOn }) => {
    if (startedOn === null || startedOn + 18 >= 0) return []
    const by = seat === 'onboarding1' ? 'Yuki Tanabe' : 'Sofie Lindgren'
    const outcome = 'Administrators trained'
    return [{ customer, day: startedOn + 18, kind: 'TRAINING', by, outcome, nextOn: null }]
  })
}
