import type { Change } from '@postscale/domain'
import { inColumns } from '../../in-columns.js'
import type { AcmeStory } from '../acme-story.js'
import { customers } from '../customers.js'
import { movementOf } from '../movement-of.js'
import { newValue } from '../new-value.js'

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
