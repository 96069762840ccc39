import type { Change, ChangeOf, EndCoverage, SingleChange } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import type { Customer } from '../customer.js'
import { customers } from '../customers.js'
import { renewalsOwner } from '../holders-of.js'
import { movementOf, newValue } from '../movement-of.js'

/** What customers added and cut in two years: the movement, and the contract's value from then on. */
export function moveRevenue(story: AcmeStory): readonly Change[] {
  const moved = customers().flatMap((customer) =>
    customer.events
      .filter(({ kind }) => kind === 'EXPANSION' || kind === 'CONTRACTION')
      .map((event) => ({ customer, event })),
  )
  return [
    ...inColumns(moved.map(({ customer, event }) => newValue(story, customer, event))),
    ...inColumns(moved.map(({ customer, event }) => movementOf(story, customer, event))),
  ]
}

/** Customers who left for good: whoever looked after them is free, and the revenue is gone. */
export function loseCustomers(story: AcmeStory): readonly Change[] {
  const lost = customers().flatMap((customer) =>
    customer.left === null ? [] : [{ customer, left: customer.left }],
  )
  const churn = lost.flatMap(({ customer }) =>
    customer.events
      .filter(({ kind }) => kind === 'CHURN')
      .map((event) => movementOf(story, customer, event)),
  )
  return [
    ...inColumns(lost.flatMap(({ customer, left }) => endings(story, customer, left))),
    ...inColumns(
      lost.map(({ customer, left }): ChangeOf<'closeAccount'> => {
        const id = story.customerId(customer)
        return { type: 'closeAccount', effective: story.on(left), id }
      }),
    ),
    ...inColumns(churn),
  ]
}

function endings(story: AcmeStory, customer: Customer, left: number): readonly EndCoverage[] {
  const held = renewalsOwner(customer) === null ? [] : (['RENEWALS'] as const)
  return (['CSM', 'SUPPORT', ...held] as const).map((responsibility) =>
    story.endCover(customer, responsibility, left),
  )
}

const YEAR = 365

/** Customers who left and came back: without value and without cover meanwhile. */
export function winBackCustomer(story: AcmeStory): readonly SingleChange[] {
  return customers().flatMap((customer) =>
    customer.away === null ? [] : returning(story, customer, customer.away.from, customer.away.to),
  )
}

function returning(
  story: AcmeStory,
  customer: Customer,
  from: number,
  to: number,
): readonly SingleChange[] {
  const events = customer.events.filter(({ on }) => on === from || on === to)
  return [
    story.endCover(customer, 'CSM', from),
    story.endCover(customer, 'SUPPORT', from),
    story.endCover(customer, 'RENEWALS', from),
    ...events.flatMap((event): SingleChange[] => [
      newValue(story, customer, event),
      movementOf(story, customer, event),
    ]),
    {
      type: 'updateAccount',
      effective: story.on(to),
      id: story.customerId(customer),
      contractStart: story.on(to),
      contractEnd: story.on(to + YEAR),
    },
    story.cover(customer, 'CSM', customer.book.holder ?? { seat: 'vp' }, to),
    story.cover(customer, 'SUPPORT', { team: 'support' }, to),
    story.cover(customer, 'RENEWALS', { team: 'renewals' }, to),
  ]
}

const PILOT_DAYS = 90

/** One of the new customers only tries for three months, and nobody watches the day on which it ends. */
export function sellPilot(story: AcmeStory): readonly ChangeOf<'updateAccount'>[] {
  return customers()
    .filter(({ book, segment }) => book.holder === null && segment === 'MID_MARKET')
    .slice(0, 1)
    .map((customer) => ({
      type: 'updateAccount',
      effective: story.on(customer.began),
      id: story.customerId(customer),
      contractEnd: story.on(customer.began + PILOT_DAYS),
      renewalTerms: 'A year at the list price after the pilot',
    }))
}
