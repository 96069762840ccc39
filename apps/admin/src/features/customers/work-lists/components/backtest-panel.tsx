import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { AdminHealthBacktestDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { workQuery } from '../work-query'

interface BacktestPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Whether health scores told what became of past contracts, and how long before. */
export function BacktestPanel({ slug, at }: BacktestPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(workQuery('backtest', AdminHealthBacktestDocument, { slug, at }))
  const share = ({ value }: { readonly value: number | null }): string =>
    value === null ? '—' : formats.percent(value)
  return (
    <Panel title={t('work.backtest')}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(answer) => {
          if (answer === null) return null
          const { churned, warning, ahead, evidence } = answer.healthBacktest
          return (
            <RowList
              none=""
              rows={[
                {
                  key: 'warning',
                  name: t('work.warned', {
                    count: churned,
                    warned: formats.number(warning.warned),
                  }),
                  details: [
                    warning.medianDays.value === null
                      ? null
                      : t('work.warnedBefore', {
                          days: formats.days(Math.round(warning.medianDays.value)),
                        }),
                    t('work.missed', { count: warning.missed }),
                  ],
                  more: <Why about={t('work.backtest')} evidence={evidence} />,
                },
                ...ahead.map(({ leadDays, caught, falseAlarms, reliable }) => ({
                  key: String(leadDays),
                  name: t('work.daysAhead', { days: formats.days(leadDays) }),
                  aside: t('work.caught', { percent: share(caught) }),
                  details: [
                    t('work.falseAlarms', { percent: share(falseAlarms) }),
                    reliable ? null : t('work.fewCases'),
                  ],
                })),
              ]}
            />
          )
        }}
      </QueryView>
    </Panel>
  )
}
