import type { Locale, OrganizationView, ScaleOutlook } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { ScaleOutlookType } from './types/scale-outlook-type.js'

/** A point of a projection for GraphQL. */
export function toScaleOutlook(
  { organization }: OrganizationView,
  { months, customers, arr, needs, evidence }: ScaleOutlook,
  locale: Locale,
): ScaleOutlookType {
  return {
    months,
    customers,
    arr: moneyOf(arr, organization),
    needs: needs.map(({ model, csms, cost, share }) => ({
      model,
      csms,
      cost: moneyOf(cost, organization),
      share: toRatio(share, locale),
    })),
    evidence: toEvidence(evidence, locale),
  }
}
