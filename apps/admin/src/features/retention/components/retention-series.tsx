import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { IconChartLine } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { ChoiceSwitch } from '@/forms/choice-switch'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { retentionQuery } from '../retention-query'
import { RetentionChart } from './retention-chart'

interface RetentionSeriesProps {
  readonly slug: string
  readonly at: Moment
}

const periods = ['YEAR', 'MONTH'] as const

/** GRR and NRR of the whole organization, with which each of the last months ended. */
export function RetentionSeries({ slug, at }: RetentionSeriesProps) {
  const { t } = useTranslation()
  const [period, setPeriod] = useAddressChoice('period', periods)
  const query = useQuery(retentionQuery(slug, at, { period, groupBy: 'ORGANIZATION', months: 24 }))
  return (
    <Panel
      title={t('retention.series')}
      control={
        <ChoiceSwitch
          label={t('retention.period')}
          choices={periods.map((value) => ({ value, label: t(`retention.periods.${value}`) }))}
          value={period}
          onChange={setPeriod}
        />
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {([whole]) =>
          whole === undefined || whole.points.every(({ grr }) => grr.value === null) ? (
            <NoticePanel
              Icon={IconChartLine}
              title={t('retention.none')}
              text={whole?.points.at(-1)?.grr.reason ?? t('retention.noneExplanation')}
            />
          ) : (
            <RetentionChart slug={slug} points={whole.points} />
          )
        }
      </QueryView>
    </Panel>
  )
}
