import type { SignalFamily } from '../state/vocabulary.js'

/** What a row gives to one metric of its account and day. */
export interface SignalPart {
  readonly metric: string
  readonly family: SignalFamily
  /** A text where distinct values are counted. */
  readonly value: number | string
  /** What the value is measured against; null when it stands alone. */
  readonly per: number | null
}
