import { wholeFrom } from '../../kernel/near.js'

const STEPS = 1e6
const DUST = 1e-12

/**
 * A sum of quotients without the dust of binary fractions: three thirds are 1, not 0.9999999999999999.
 * A value that is not that near to a millionth stays as it is.
 */
export function settled(value: number): number {
  const near = Math.round(value * STEPS) / STEPS
  return Math.abs(value - near) <= DUST * Math.max(1, Math.abs(value)) ? near : value
}

/**
 * Work in seats: `weight ÷ figure`. A figure of zero (only a policy can say so) measures nothing, and
 * such work counts 0 rather than infinity.
 */
export function seatsFor(weight: number, figure: number): number {
  return figure > 0 ? weight / figure : 0
}

/** The smallest number of whole seats that holds so much, 5 for 4 ÷ 0.8; never negative. */
export function wholeSeats(capacity: number): number {
  return Math.max(0, wholeFrom(capacity))
}

/**
 * The people of CS Operations that so many CSMs take besides those who are there, at least one. The ratio is
 * the trigger itself, with no target utilisation below it: the first hire serves ten CSMs.
 */
export function csOpsToHire(csms: number, perPerson: number, people: number): number {
  return peopleToHire(seatsFor(csms, perPerson), people, 1)
}

/**
 * The smallest number of whole, ramped people that brings a load to the target utilisation:
 * `⌈load ÷ target − capacity⌉`. At least one: this is asked of triggers that have fired, and some
 * (12 of 15 enterprise accounts) do so at the target itself.
 */
export function peopleToHire(load: number, capacity: number, target: number): number {
  return Math.max(1, wholeSeats(load / (target > 0 ? target : 1) - capacity))
}
