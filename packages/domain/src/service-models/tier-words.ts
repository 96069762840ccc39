import { formatDay } from '../kernel/format-day.js'
import type { Message } from '../messages/message.js'
import type { TierAccount, TierOutcome, TierStep } from './tier-outcome.js'
import type { TierThresholds } from './tier-thresholds.js'

/** A step of an outcome in words. */
export function tierWords(
  { code, tier }: TierStep,
  { acv }: TierAccount,
  { pending, promotedOn }: TierOutcome,
  thresholds: TierThresholds,
  currency: string,
): Message {
  const { highTouch, lowTouch, promotionDays, hysteresis } = thresholds
  switch (code) {
    case 'ACV': {
      const threshold = tier === 'HIGH_TOUCH' ? highTouch : lowTouch
      const key = tier === 'TECH_TOUCH' ? 'TIER_ACV_BELOW' : 'TIER_ACV'
      return { key: `serviceModels.${key}`, params: { tier, acv, threshold, currency } }
    }
    case 'STRATEGIC':
      return { key: 'serviceModels.TIER_STRATEGIC', params: { tier } }
    case 'COMPLEXITY':
      return { key: 'serviceModels.TIER_COMPLEXITY', params: { tier } }
    case 'AT_RISK': {
      const until = formatDay((promotedOn ?? 0) + promotionDays)
      return { key: 'serviceModels.TIER_AT_RISK', params: { tier, until } }
    }
    case 'PROMOTION_OVER': {
      const on = formatDay((promotedOn ?? 0) + promotionDays)
      return { key: 'serviceModels.TIER_PROMOTION_OVER', params: { tier, on } }
    }
    case 'WAITS':
      return {
        key: 'serviceModels.TIER_WAITS',
        params: { tier, next: pending?.tier ?? tier, limit: hysteresis },
      }
    case 'WAITED':
      return { key: 'serviceModels.TIER_WAITED', params: { tier } }
  }
}
