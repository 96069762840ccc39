import { type TouchpointKind, SeededRandom } from '@postscale/domain'
import type { MemberName } from './cast.js'
import type { Customer } from './customer.js'
import { customers } from './customers.js'
import { projects } from './projects.js'
import { vitalityToday } from './vitality.js'

/** How often the customers of a book hear from their CSM. */
interface Rhythm {
  /** Days between two contacts, and between two business reviews; null: none. */
  readonly contact: number | null
  readonly review: number | null
  /** Who did it, from and until which day; from the last to the first. */
  readonly by: readonly { readonly name: MemberName; readonly from: number; readonly to: number }[]
}

/** By the book's name. Ingrid has no time, Tomasz has; nobody took over from Owen. */
const RHYTHMS: Readonly<Record<string, Rhythm>> = {
  vp: rhythm(45, 260, ['Amara Lindqvist', -1278]),
  enterprise1: rhythm(34, 190, ['Ingrid Hoffmann', -820]),
  enterprise2: rhythm(15, 92, ['Camila Restrepo', -1150]),
  enterprise3: rhythm(8, 88, ['Tomasz Wiśniewski', -210]),
  latam: rhythm(31, 91, ['João Tavares', -700]),
  midMarket1: rhythm(128, 340, ['Grace Whitfield', -380]),
  midMarket2: rhythm(40, 88, ['Femi Adeyemi', -200], ['Mei-Ling Chua', -455]),
  midMarket3: rhythm(70, 180, ['Lucía Navarro', -18], ['Grace Whitfield', -380]),
  midMarket4: {
    contact: 60,
    review: 150,
    by: [{ name: 'Owen Castellanos', from: -560, to: -47 }],
  },
  scale: rhythm(null, null, ['Priya Raman', -330]),
  nobody: { contact: null, review: null, by: [] },
}

function rhythm(
  contact: number | null,
  review: number | null,
  ...by: readonly (readonly [MemberName, number])[]
): Rhythm {
  return { contact, review, by: by.map(([name, from]) => ({ name, from, to: 1 })) }
}

/** A contact with a customer; days from today. */
interface Contact {
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
/** The Scale Desk holds a webinar a week; who is at risk does not come. */
const WEBINARS = 40
const LAST_WEBINAR = -4
const WEEK = 7
const COMES_EVERY = 12

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
  if (book.name === 'scale' && vitalityToday(customer) >= AT_RISK) {
    for (let week = 0; week < WEBINARS; week += 1) {
      const day = LAST_WEBINAR - week * WEEK
      if (began < day && (number + week) % COMES_EVERY === 0) {
        add('TRAINING', day, 'Came to the webinar')
      }
    }
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
