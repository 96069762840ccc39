import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { LineChart } from '@/charts/line-chart'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { monthsBefore } from '@/dates/calendar-days'
import { AdminHealthTrendDocument } from '@/generated/graphql'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { workQuery } from '../work-query'

interface HealthTrendProps {
  readonly slug: string
  readonly at: Moment
  readonly day: string
}

const MONTHS = 6

/** The mean health score of the last months. */
export function HealthTrend({ slug, at, day }: HealthTrendProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const days = monthsBefore(day, MONTHS)
  const query = useQuery(workQuery('health-trend', AdminHealthTrendDocument, { slug, at, days }))
  return (
    <Panel title={t('work.healthTrend')}>
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {(answer) => {
          const moments = answer?.moments ?? []
          return (
            <LineChart
              label={t('work.healthTrend')}
              lines={[
                {
                  name: t('work.meanScore'),
                  values: moments.map(({ health }) => health.meanScore.value),
                },
              ]}
              places={moments.map(({ asOf }) => formats.date(asOf))}
              write={(value) => formats.number(value)}
            />
          )
        }}
      </QueryView>
    </Panel>
  )
}
