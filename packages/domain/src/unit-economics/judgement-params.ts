import type { JudgementParams } from '../messages/unit-economics-message-params.js'
import type { CostJudgement } from './cost-judgement.js'
import type { CostCase } from './judge-cost.js'

/** What the messages are told of a judged cost. */
export function judgementParams(
  { cost, acv, retention, grossMargin, accountsWithoutCost }: CostCase,
  { share, verdict, adjustment, marginShare }: CostJudgement,
  currency: string,
): JudgementParams {
  return {
    cost,
    acv,
    currency,
    share: share.value,
    verdict,
    adjustment,
    retention,
    grossMargin,
    marginShare: marginShare.value,
    accountsWithoutCost,
  }
}
