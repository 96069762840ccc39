import type { ChangeInput } from '@/generated/graphql'
import type { Figure } from './policies-query'

/** An own value of a figure, as the form holds it. */
interface PolicyValues {
  readonly lower: number | null
  readonly upper: number | null
  readonly openTop: boolean
  readonly effective: string
  readonly reason: string
}

/** The form as it begins: with the organization's own value, or else the catalogue's. */
export function policyValues(figure: Figure, effective: string): PolicyValues {
  const { lower, upper, openTop } = figure.policy ?? figure
  return { lower, upper, openTop, effective, reason: '' }
}

/** The change that a form asks for; null while a number is missing. */
export function policyChange(figure: Figure, values: PolicyValues): ChangeInput | null {
  const { lower, upper, openTop, effective, reason } = values
  if (lower === null || (figure.isRange && upper === null)) return null
  const value = figure.isRange
    ? { range: { lower, upper: upper ?? lower, openTop } }
    : { number: lower }
  return { setPolicy: { key: figure.key, value, effective, reason: reason.trim() || null } }
}
