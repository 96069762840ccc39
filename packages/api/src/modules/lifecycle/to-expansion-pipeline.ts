import type { ExpansionPipeline, Locale, OrganizationView, PipelineSum } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { ExpansionPipelineType } from './types/expansion-pipeline-type.js'
import type { PipelineSumType } from './types/pipeline-sum-type.js'
import { OpportunityType } from '../../graphql/types.js'

const mostStuck = 100

/** The opportunities of growth for GraphQL. */
export function toExpansionPipeline(
  view: OrganizationView,
  pipeline: ExpansionPipeline,
  locale: Locale,
): ExpansionPipelineType {
  const sumOf = ({ opportunities, amount }: PipelineSum): PipelineSumType => ({
    opportunities,
    amount: moneyOf(amount, view.organization),
  })
  const named = <K extends string>(by: Readonly<Record<K, PipelineSum>>) =>
    Object.entries<PipelineSum>(by).map(([key, sum]) => ({ key: key as K, sum: sumOf(sum) }))
  return {
    byStage: named(pipeline.byStage),
    open: sumOf(pipeline.open),
    openByKind: named(pipeline.openByKind),
    byHandoff: named(pipeline.byHandoff),
    stuck: pipeline.stuck.slice(0, mostStuck).flatMap(({ opportunityId, state, days, amount }) => {
      const opportunity = view.opportunities.get(opportunityId)
      if (opportunity === undefined) return []
      const money = moneyOf(amount, view.organization)
      return [{ opportunity: new OpportunityType(view, opportunity), state, days, amount: money }]
    }),
    unowned: sumOf(pipeline.unowned),
    pastDue: sumOf(pipeline.pastDue),
    winRate: toRatio(pipeline.winRate, locale),
    evidence: toEvidence(pipeline.evidence, locale),
  }
}
