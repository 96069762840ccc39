import type { LifecycleWarningKey } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What is pointed out about an account. */
export const LifecycleWarningEnum = vocabularyEnum<LifecycleWarningKey>(
  'LifecycleWarningKey',
  'What is pointed out about an account, whatever its stage (PM “Six stages”).',
  {
    LATE_ONBOARDING: 'No first outcome after 90 days.',
    RENEWAL_NOT_BEGUN: 'Work on the renewal has not begun at 120, 90 or 30 days.',
    LOW_ADOPTION: 'Less than half of the relevant features are in use.',
    AT_RISK: 'Health is at risk or critical.',
  },
)
