import type { ChangeOf } from '@postscale/domain'
import type { AcmeStory } from './acme-story.js'
import { contractMoney } from './contract-money.js'
import type { Customer, RevenueEvent } from './customer.js'

/** The contract's value after something happened to it. */
export function newValue(
  story: AcmeStory,
  customer: Customer,
  { on, acv }: RevenueEvent,
): ChangeOf<'updateAccount'> {
  const id = story.customerId(customer)
  return { type: 'updateAccount', effective: story.on(on), id, acv: contractMoney(customer, acv) }
}

/** What happened to a customer's revenue, as billing recorded it. */
export function movementOf(
  story: AcmeStory,
  customer: Customer,
  { on, kind, amount, reason }: Omit<RevenueEvent, 'acv'>,
): ChangeOf<'recordArrMovement'> {
  return {
    type: 'recordArrMovement',
    effective: story.on(on),
    source: 'billing',
    accountId: story.customerId(customer),
    movement: kind,
    amount: contractMoney(customer, amount),
    reason,
  }
}
