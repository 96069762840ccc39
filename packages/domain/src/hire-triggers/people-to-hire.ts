import { wholeSeats } from '../capacity/whole-seats.js'

/**
 * The smallest number of whole, ramped people that brings a load to the target utilisation:
 * `⌈load ÷ target − capacity⌉`. At least one: this is asked of triggers that have fired, and some
 * (12 of 15 enterprise accounts) do so at the target itself.
 */
export function peopleToHire(load: number, capacity: number, target: number): number {
  return Math.max(1, wholeSeats(load / (target > 0 ? target : 1) - capacity))
}
