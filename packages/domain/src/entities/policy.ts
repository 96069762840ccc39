import { keyed } from './entity.js'
import { shaped, text } from './fields/index.js'
import { policyWords } from './policy.words.js'

/** A policy's value: a number, or a range whose top may be open. */
export type PolicyValue =
  | number
  | { readonly lower: number; readonly upper: number; readonly openTop: boolean }

/** An organization's own value of a benchmark figure, or an assumption of its own, by the figure's key. */
export const policy = keyed('policy', {
  plural: 'policies',
  key: 'key',
  changes: { set: 'setPolicy', clear: 'clearPolicy' },
  fields: {
    /** Null: cleared, the benchmark's own figure applies. */
    value: shaped<PolicyValue, 'policyValue', { optional: true }>('policyValue', {
      optional: true,
    }),
    reason: text({ optional: true }),
  },
  words: policyWords,
})

export interface PolicyFields {
  readonly value: PolicyValue | null
  readonly reason: string | null
}
