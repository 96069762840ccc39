import type { Customer } from './customer.js'

const YEAR = 365

/** The day on which a customer's present contract ends, in days from today. */
export function contractEnd({ began, away, term }: Customer): number {
  const start = away?.to ?? began
  const days = term * YEAR
  return start + (Math.floor(-start / days) + 1) * days
}
