import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { IfMay } from '@/viewer/if-may'
import { serviceModelFactsQuery, serviceModelQuery } from '../service-model-query'
import classes from './service-model-view.module.css'
import { ModelAnswersDialog } from './model-answers-dialog'

interface ServiceModelPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Which service model fits each segment, at list prices and beside what serving costs, and what it needs. */
export function ServiceModelPanel({ slug, at }: ServiceModelPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [recording, setRecording] = useState(false)
  const query = useQuery(serviceModelQuery(slug, at))
  const evolution = useQuery(serviceModelFactsQuery(slug, at)).data?.serviceModelEvolution
  const title = t('economics.model.title')
  return (
    <Panel
      title={title}
      control={
        <IfMay act="PLAN_WHOLE">
          <Button size="xs" variant="default" onClick={() => setRecording(true)}>
            {t('economics.model.record')}
          </Button>
        </IfMay>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {(organization) => {
          const selection = organization?.serviceModelSelection
          if (selection?.model == null) {
            return <RowList none={selection?.reason ?? t('economics.none')} rows={[]} />
          }
          const { assessedOn, assessedBy } = selection
          const assessed =
            assessedOn === null
              ? t('economics.model.notAssessed')
              : t('economics.model.assessed', { date: formats.date(assessedOn) })
          return (
            <RowList
              none=""
              rows={[
                {
                  key: 'whole',
                  name: t(`choices.serviceModel.${selection.model}`),
                  details: [assessed, assessedBy?.name ?? null],
                  more: <Why about={title} evidence={selection.evidence} />,
                },
                ...(evolution === undefined
                  ? []
                  : [
                      {
                        key: 'evolution',
                        name: t('serviceModel.evolution'),
                        details: [
                          evolution.text,
                          evolution.customersToNext === null
                            ? null
                            : t('serviceModel.toNext', { count: evolution.customersToNext }),
                        ],
                        more: (
                          <Why about={t('serviceModel.evolution')} evidence={evolution.evidence} />
                        ),
                      },
                    ]),
                ...selection.segments.map(({ segment, model, costNow, costShareNow, ...each }) => ({
                  key: segment,
                  name: t(`choices.segment.${segment}`),
                  aside: <strong>{t(`choices.tier.${model}`)}</strong>,
                  details: [
                    costNow === null || costShareNow.value === null
                      ? null
                      : t('economics.model.costNow', {
                          cost: formats.money(costNow),
                          percent: formats.percent(costShareNow.value),
                        }),
                    each.verdictNow === null
                      ? null
                      : t('economics.model.judgedNow', {
                          verdict: t(`economics.verdicts.${each.verdictNow}`),
                        }),
                    each.steps.find(({ step }) => step === 'UNIT_ECONOMICS')?.evidence.message ??
                      null,
                  ],
                  more: <Why about={t(`choices.segment.${segment}`)} evidence={each.evidence} />,
                })),
                {
                  key: 'ready',
                  name: t('economics.model.readiness'),
                  more: (
                    <ul className={classes.readiness}>
                      {selection.readiness.map(({ model, evidence }) => (
                        <li key={model}>{evidence.message}</li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          )
        }}
      </QueryView>
      {recording && query.data != null && (
        <ModelAnswersDialog
          slug={slug}
          today={query.data.asOf}
          onClose={() => setRecording(false)}
        />
      )}
    </Panel>
  )
}
