import type { Practice } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** The practices by which the stages of maturity are known. */
export const PracticeEnum = vocabularyEnum<Practice>(
  'MaturityPractice',
  'A practice by which a stage of maturity is known (PM “Evolution stages”).',
  {
    CS_TEAM: 'There is a team for customer success.',
    RENEWALS_OWNED: 'Somebody answers for the renewals.',
    SEGMENTATION: 'Customers are told apart.',
    PLAYBOOKS: 'Work is written down.',
    HEALTH_SIGNALS: 'Customers’ health is measured.',
    RENEWAL_TIMELINE: 'Renewals begin in time.',
    RENEWAL_FORECAST: 'Renewals are forecast.',
    PREDICTIVE_HEALTH: 'Health scores warn ahead.',
    AUTOMATED_TRACKS: 'Some customers are served by automation.',
    SYSTEMATIC_EXPANSION: 'Expansion follows triggers.',
    EARLY_RENEWALS: 'Contracts renew long before they end.',
    SUCCESS_PLANS: 'Top customers have success plans.',
    ROADMAP_INPUT: 'Customers’ needs reach the roadmap.',
    ACCURATE_PREDICTION: 'Churn is foretold accurately.',
    TWOFOLD_EXPANSION: 'Expansion outweighs what is lost.',
    REFERRALS: 'Customers refer others.',
    PROFIT_AND_LOSS: 'Post-sale answers for its profit and loss.',
  },
)
