import type { Change, ChangeOf, Tier } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { holdersOf } from '../holders-of.js'
import { contractCurrency, contractMoney } from '../contract-money.js'
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
    externalReferences: [{ source: 'crm', id: `cus_${String(number).padStart(4, '0')}` }],
    name,
    acv: contractMoney(customer, acv),
    contractCurrency: contractCurrency(customer),
    segment,
    tier: tierOf(customer),
    strategic,
    complexity,
    vertical,
    region,
    language,
    contractStart: story.on(began),
    contractEnd: story.on(began + term * YEAR),
    autoRenew: segment === 'SMB' && number % 3 === 0,
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

/** Whoever was hired for a book takes over those customers of it that were there before. */
export function handOverBooks(story: AcmeStory): readonly Change[] {
  return inColumns(
    customers().flatMap((each) =>
      holdersOf(each)
        .slice(1)
        .map(({ holder, from }) => ({
          ...story.cover(each, 'CSM', holder, from),
          reason: 'Book handed over to its own CSM',
        })),
    ),
  )
}

const SET = -66
const CUT = 20
/** Every so-many-th customer was left out. */
const LEFT_OUT = 17
const LOW_VALUE = 24_000_00
/** Most customers of the one book and of the other who are to be served less. */
const CUT_LOW = 6
const CUT_HIGH = 2
/** Not large, and yet to be looked after like a large one: the place in Lucía's book. */
const STRATEGIC = 2

/** Tiers by segment, one raised for its name, and a cut that is to come. */
export function setTiers(story: AcmeStory): readonly Change[] {
  const present = customers().filter(({ left, book }) => left === null && book.holder !== null)
  const raised = present.filter(({ book }) => book.name === 'midMarket3')[STRATEGIC]
  const tiered = present.filter(
    ({ segment, strategic, number }) => segment !== 'SMB' && !strategic && number % LEFT_OUT !== 0,
  )
  return [
    ...inColumns(
      tiered.map((each) => {
        const high = each.segment === 'ENTERPRISE' || each === raised
        return tier(story, each, Math.max(SET, each.began), high ? 'HIGH_TOUCH' : 'LOW_TOUCH')
      }),
    ),
    ...(raised === undefined ? [] : [strategic(story, raised)]),
    ...inColumns([
      ...cheapest(tiered, 'midMarket2', CUT_LOW).map((each) =>
        tier(story, each, CUT, 'TECH_TOUCH'),
      ),
      ...cheapest(tiered, 'enterprise1', CUT_HIGH).map((each) =>
        tier(story, each, CUT, 'LOW_TOUCH'),
      ),
    ]),
  ]
}

function tier(story: AcmeStory, customer: Customer, day: number, to: Tier): ChangeOf<'setTier'> {
  const id = story.customerId(customer)
  return { type: 'setTier', effective: story.on(day), id, tier: to }
}

function strategic(story: AcmeStory, customer: Customer): Change {
  const id = story.customerId(customer)
  return {
    type: 'updateAccount',
    effective: story.on(Math.max(SET, customer.began)),
    id,
    strategic: true,
  }
}

function cheapest(all: readonly Customer[], book: string, count: number): readonly Customer[] {
  return all
    .filter((each) => each.book.name === book && (book !== 'midMarket2' || each.acv < LOW_VALUE))
    .toSorted((a, b) => a.acv - b.acv)
    .slice(0, count)
}
