import type { ChangeOf } from '@postscale/domain'
import type { AcmeStory } from './acme-story.js'
import type { Customer, RevenueEvent } from './customer.js'

/** The contract's value after something happened to it. */
export function newValue(
  story: AcmeStory,
  customer: Customer,
  { on, acv }: RevenueEvent,
): ChangeOf<'updateAccount'> {
  const id = story.customerId(customer)
  return { type: 'updateAccount', effective: story.on(on), id, acv }
}
