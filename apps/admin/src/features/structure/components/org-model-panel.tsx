import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrgModel } from '@/generated/graphql'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { IfMay } from '@/viewer/if-may'
import { orgModelsQuery, templatePlanQuery } from '../structure-query'
import { VerdictRow } from './verdict-row'
import { ScoreRow } from './score-row'

interface OrgModelPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** The four models by how well they fit, and the plan that turns the organization into one. */
export function OrgModelPanel({ slug, at }: OrgModelPanelProps) {
  const { t } = useTranslation()
  const [planned, setPlanned] = useState<OrgModel | null>(null)
  const query = useQuery(orgModelsQuery(slug, at))
  const declared = query.data?.orgModelRecommendation.declared ?? null
  return (
    <Panel
      title={t('structure.models')}
      note={
        declared !== null && t('structure.declared', { name: t(`choices.orgModel.${declared}`) })
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {(answer) => (
          <>
            {answer && <VerdictRow {...answer.orgModelRecommendation} />}
            <RowList
              none={t('structure.none')}
              rows={(answer?.orgModelRecommendation.scores ?? []).map((score) => {
                const name = t(`choices.orgModel.${score.model}`)
                const best = score.model === answer?.orgModelRecommendation.recommended
                return {
                  key: score.model,
                  name,
                  aside: (
                    <IfMay act="PLAN_WHOLE">
                      <Button
                        size="compact-sm"
                        variant={best ? 'filled' : 'default'}
                        aria-label={`${t('plan.preview')}: ${name}`}
                        onClick={() => setPlanned(score.model)}
                      >
                        {t('plan.preview')}
                      </Button>
                    </IfMay>
                  ),
                  more: <ScoreRow {...score} name={name} best={best} />,
                }
              })}
            />
          </>
        )}
      </QueryView>
      {planned !== null && (
        <ProposedPlanDialog
          slug={slug}
          title={t('structure.planFor', { name: t(`choices.orgModel.${planned}`) })}
          query={templatePlanQuery(slug, at.scenario, planned)}
          onClose={() => setPlanned(null)}
        />
      )}
    </Panel>
  )
}
