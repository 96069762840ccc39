import {
  type Change,
  type ChangeOf,
  type ForecastCategory,
  type RenewalIntent,
  SeededRandom,
} from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { contractEnd, type Customer } from '../customer.js'
import { customers } from '../customers.js'
import { renewalsOwner } from '../holders-of.js'
import { vitalityToday } from '../vitality.js'

/** Every renewal gets an owner, but for a few that were forgotten. */
export function ownRenewals(story: AcmeStory): readonly Change[] {
  return inColumns(
    customers().flatMap((each) => {
      const owner = renewalsOwner(each)
      return owner === null ? [] : [story.cover(each, 'RENEWALS', owner.holder, owner.from)]
    }),
  )
}

const YEAR = 365

/** Every contract that came to its end and was renewed, term after term. */
export function renewContracts(story: AcmeStory): readonly Change[] {
  return inColumns(customers().flatMap((each) => renewals(story, each)))
}

function renewals(story: AcmeStory, customer: Customer): readonly ChangeOf<'updateAccount'>[] {
  const { began, left, away, term } = customer
  const last = Math.min(0, left ?? 0, away?.from ?? 0)
  const days = term * YEAR
  const renewed: ChangeOf<'updateAccount'>[] = []
  for (let day = began + days; day <= last; day += days) {
    if (day === left || day === away?.from) break
    renewed.push({
      type: 'updateAccount',
      effective: story.on(day),
      id: story.customerId(customer),
      contractStart: story.on(day),
      contractEnd: story.on(day + days),
    })
  }
  return renewed
}

const OPENED = 178
/** Renewals of the last months are told as far back. */
const PAST = 150
const LIKELY = 0.7
const UNSURE = 0.45

/** One contract end and how far work on it is. */
interface Ahead {
  readonly customer: Customer
  readonly end: number
}

/** Renewals ahead: engaged, blocked, with nobody, late; and the last ones that were won. */
export function workRenewals(story: AcmeStory): readonly Change[] {
  const present = customers().filter(({ left, away }) => left === null && away === null)
  const ahead = present
    .map((customer) => ({ customer, end: contractEnd(customer) }))
    .filter(({ end }) => end <= OPENED - 1)
  const past = present
    .map((customer) => ({ customer, end: contractEnd(customer) - customer.term * YEAR }))
    .filter(({ customer, end }) => end > -PAST && end > customer.began)
  return [
    ...inColumns([...ahead, ...past].map((each) => created(story, each))),
    ...inColumns(ahead.flatMap((each) => worked(story, each))),
    ...inColumns(past.flatMap((each) => won(story, each))),
  ]
}

function created(story: AcmeStory, { customer, end }: Ahead): ChangeOf<'createRenewal'> {
  const owner = renewalsOwner(customer)?.holder
  const seat = owner !== undefined && 'seat' in owner ? owner.seat : null
  return {
    type: 'createRenewal',
    effective: story.on(Math.max(end - OPENED, customer.began)),
    id: idOf(story, customer, end),
    accountId: story.customerId(customer),
    contractEnd: story.on(end),
    ownerPositionId: seat === null ? null : story.id('seat', seat),
  }
}

function worked(story: AcmeStory, { customer, end }: Ahead): readonly ChangeOf<'updateRenewal'>[] {
  const random = new SeededRandom(customer.number * 86_028_121)
  const id = idOf(story, customer, end)
  const vitality = vitalityToday(customer)
  const blocked = vitality < UNSURE
  // Zero is not at all. Those who do badly are seen to sooner.
  const begun =
    end - random.pick([135, 110, 80, 40, 0], blocked ? [2, 3, 4, 1, 1] : [1, 2, 4, 4, 4])
  const on = (day: number) => ({ type: 'updateRenewal', effective: story.on(day), id }) as const
  const steps: readonly (readonly [
    number,
    Omit<ChangeOf<'updateRenewal'>, 'type' | 'effective' | 'id'>,
  ])[] = [
    [
      begun,
      {
        stage: 'ENGAGED',
        intent: intentOf(vitality),
        forecastCategory: callOf(customer, vitality),
      },
    ],
    [begun + 12, blocked ? blockers(customer, random.chance(0.5)) : {}],
    [Math.max(begun + 15, end - 50), blocked ? {} : { stage: 'PROPOSED' }],
    [Math.max(begun + 25, end - 28), blocked ? {} : { stage: 'NEGOTIATING' }],
    [Math.max(begun + 30, end - 12), vitality >= LIKELY ? { stage: 'WON' } : {}],
  ]
  return steps.flatMap(([day, fields]) =>
    day >= 0 || Object.keys(fields).length === 0 ? [] : [{ ...on(day), ...fields }],
  )
}

/** What stands in the way, and what is to be done about it. */
function blockers(
  { number }: Customer,
  planned: boolean,
): Pick<ChangeOf<'updateRenewal'>, 'blockers' | 'savePlan'> {
  const blocker = ['Price', 'Sponsor left', 'Fault in the integration'][number % 3] ?? 'Price'
  const savePlan = 'Executive call, a fixed date for the open fault, and two trainings'
  return { blockers: [blocker], ...(planned ? { savePlan } : {}) }
}

function won(story: AcmeStory, { customer, end }: Ahead): readonly ChangeOf<'updateRenewal'>[] {
  const id = idOf(story, customer, end)
  const on = (day: number) => ({ type: 'updateRenewal', effective: story.on(day), id }) as const
  return [
    { ...on(end - 95), stage: 'ENGAGED', intent: 'LIKELY', forecastCategory: 'COMMIT' },
    { ...on(end - 40), stage: 'PROPOSED' },
    { ...on(end - 6), stage: 'WON' },
  ]
}

function intentOf(vitality: number): RenewalIntent {
  if (vitality >= LIKELY) return 'LIKELY'
  return vitality >= UNSURE ? 'UNSURE' : 'UNLIKELY'
}

/** What the owner calls. Some hope: of every seventh customer they take the better for the likely. */
function callOf({ number }: Customer, vitality: number): ForecastCategory {
  if (vitality >= LIKELY || number % 7 === 0) return 'COMMIT'
  return vitality >= UNSURE ? 'BEST_CASE' : 'AT_RISK'
}

function idOf(story: AcmeStory, { number }: Customer, end: number) {
  return story.id('renewal', `${number}/${end}`)
}
