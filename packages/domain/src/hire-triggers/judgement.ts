import type { Evidence } from '../evidence/evidence.js'
import type { MissingInput } from './missing-input.js'

/** What a rule finds in a group on one day. */
export type Judgement =
  | { readonly outcome: 'MISSING'; readonly missing: MissingInput; readonly evidence: Evidence }
  | { readonly outcome: 'BELOW'; readonly evidence: Evidence }
  | {
      readonly outcome: 'REACHED'
      readonly severe: boolean
      /** The smallest number that reaches target utilisation. */
      readonly people: number
      readonly evidence: Evidence
      /** What to say while it has not lasted; null in rules that fire at once. */
      readonly notLasting: Evidence | null
    }
