import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrgModel } from '@/generated/graphql'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { FormAlert } from '@/forms/form-alert'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { comparedSearch } from '@/scenarios/compared-search'
import { useMakeScenarios } from '../make-scenarios'
import { orgModelsQuery, templatePlanQuery } from '../structure-query'
import { ModelCard } from './model-card'
import classes from './model-card.module.css'
import { VerdictRow } from './verdict-row'

interface OrgModelPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** How many models are compared with each other. */
const BOTH = 2

/** The models side by side by how well they fit, with the plan that turns the organization into one. */
export function OrgModelPanel({ slug, at, today }: OrgModelPanelProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [planned, setPlanned] = useState<OrgModel | null>(null)
  const [chosen, setChosen] = useState<readonly OrgModel[]>([])
  const query = useQuery(orgModelsQuery(slug, at))
  const declared = query.data?.orgModelRecommendation.declared ?? null
  const nameOf = (model: OrgModel) => t(`choices.orgModel.${model}`)
  const scenarioOf = (model: OrgModel) => ({
    model,
    name: t('structure.scenarioName', { name: nameOf(model) }),
  })
  const making = useMakeScenarios(slug, ([first, second]) => {
    if (first === undefined) return
    if (second === undefined) {
      void navigate({
        to: '/$slug/scenarios/$scenarioId',
        params: { slug, scenarioId: first },
      })
    } else {
      void navigate({
        to: '/$slug/compare',
        params: { slug },
        search: comparedSearch(today, null, [first, second]),
      })
    }
  })
  const toggle = (model: OrgModel): void =>
    setChosen(
      chosen.includes(model)
        ? chosen.filter((each) => each !== model)
        : [...chosen, model].slice(-BOTH),
    )
  return (
    <Panel
      title={t('structure.models')}
      note={declared !== null && t('structure.declared', { name: nameOf(declared) })}
    >
      <QueryView query={query} loading={<SkeletonRows rows={10} />}>
        {(answer) =>
          answer !== null && (
            <>
              <VerdictRow {...answer.orgModelRecommendation} />
              <div className={classes.cards}>
                {answer.orgModelRecommendation.scores.map((score) => (
                  <ModelCard
                    key={score.model}
                    slug={slug}
                    at={at}
                    score={score}
                    isBest={score.model === answer.orgModelRecommendation.recommended}
                    isUsed={score.model === answer.orgModelRecommendation.incumbent}
                    chosen={chosen.includes(score.model)}
                    pending={making.isPending}
                    onChoose={() => toggle(score.model)}
                    onPreview={() => setPlanned(score.model)}
                    onMake={() => making.mutate([scenarioOf(score.model)])}
                  />
                ))}
              </div>
              <FormAlert error={making.error} />
              {chosen.length > 0 && (
                <div className={classes.compare}>
                  <Button
                    size="xs"
                    disabled={chosen.length < BOTH}
                    loading={making.isPending}
                    onClick={() => making.mutate(chosen.map(scenarioOf))}
                  >
                    {t('structure.compare')}
                  </Button>
                  <p>{t('structure.compareHint')}</p>
                </div>
              )}
            </>
          )
        }
      </QueryView>
      {planned !== null && (
        <ProposedPlanDialog
          slug={slug}
          title={t('structure.planFor', { name: nameOf(planned) })}
          query={templatePlanQuery(slug, at.scenario, planned)}
          onClose={() => setPlanned(null)}
        />
      )}
    </Panel>
  )
}
