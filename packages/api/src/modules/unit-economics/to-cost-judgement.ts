import { localize, type CostJudgement, type Locale, type OrganizationView } from '@postscale/domain'
import { moneyOf } from '../../shared/money/money.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { CostJudgementType } from './types/cost-judgement-type.js'

/** A judged cost for GraphQL. */
export function toCostJudgement(
  { organization }: OrganizationView,
  judgement: CostJudgement,
  locale: Locale,
): CostJudgementType {
  const { verdictOfShare, verdict, verdictReason, adjustment, multipleVerdict } = judgement
  return {
    share: toRatio(judgement.share, locale),
    verdictOfShare,
    verdict,
    verdictReason: verdictReason === null ? null : localize(locale, verdictReason),
    adjustment,
    retentionAdjustedShare: toRatio(judgement.retentionAdjustedShare, locale),
    lifetimeYears: toRatio(judgement.lifetimeYears, locale),
    lifetimeMarginShare: toRatio(judgement.lifetimeMarginShare, locale),
    marginShare: toRatio(judgement.marginShare, locale),
    multiple: toRatio(judgement.multiple, locale),
    multipleVerdict,
    breakEvenAcv: moneyOf(judgement.breakEvenAcv.value, organization),
  }
}
