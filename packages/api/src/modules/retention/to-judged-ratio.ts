import type { JudgedRatio, Locale } from '@postscale/domain'
import { toRatio } from '../capacity/to-ratio.js'
import type { JudgedRatioType } from './types/judged-ratio-type.js'

/** A judged quotient for GraphQL. */
export function toJudgedRatio({ ratio, verdict }: JudgedRatio, locale: Locale): JudgedRatioType {
  const { value, reason } = toRatio(ratio, locale)
  return { value, reason, verdict }
}
