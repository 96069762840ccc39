import type { Ratio } from '../evidence/ratio.js'
import { ratioOf } from '../evidence/ratio-of.js'

/** How much of the gross margin a cost takes: `share ÷ gross margin`, or null with the reason. */
export function marginShare(share: Ratio, grossMargin: number | null): Ratio {
  if (share.value === null) return share
  if (grossMargin === null) {
    return { value: null, reason: { key: 'unitEconomics.REASON_NO_MARGIN', params: {} } }
  }
  return ratioOf(share.value, grossMargin, { key: 'unitEconomics.REASON_ZERO_MARGIN', params: {} })
}
