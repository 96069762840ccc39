import { localize, type Locale, type Ratio } from '@postscale/domain'
import type { RatioType } from './types/ratio-type.js'

/** A quotient of the domain for GraphQL. */
export function toRatio({ value, reason }: Ratio, locale: Locale): RatioType {
  return { value, reason: reason === null ? null : localize(locale, reason) }
}
