import type { TierReasonCode } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Why a tier is what it is. */
export const TierReasonCodeEnum = vocabularyEnum<TierReasonCode>(
  'TierReasonCode',
  'Why a tier is what it is, in the order in which the rules look (BM “Hybrid”).',
  {
    ACV: 'Its annual contract value against the thresholds.',
    STRATEGIC: 'Strategic value gives high-touch whatever the contract value.',
    COMPLEXITY: 'High complexity raises the tier by one.',
    AT_RISK: 'At risk and of high value: promoted by one tier for a time.',
    PROMOTION_OVER: 'The promotion for being at risk has ended; one risk promotes once.',
    WAITS: 'A small crossing of a threshold waits for the next evaluation.',
    WAITED: 'A second evaluation saw the same small crossing.',
  },
)
