import type { Id } from '@postscale/domain'
import type { AcmeStory } from './acme-story.js'
import type { Customer } from './customer.js'
import { seatOf } from './seats.js'

/** The seat of a customer's CSM, if it was there on a day and nobody pools the work. */
export function csmSeat(story: AcmeStory, { book }: Customer, day: number): Id | null {
  const { holder } = book
  if (holder === null || !('seat' in holder) || seatOf(holder.seat).opened > day) return null
  return story.id('seat', holder.seat)
}
