import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { PlanMonths } from './plan-months'
import { planQuery, type PlanLine } from './plan-query'
import { PlanTable } from './plan-table'

interface PlanPanelProps {
  readonly slug: string
  readonly at: Moment
  /** What of it belongs on the page; everything when not given. */
  readonly metrics?: readonly PlanLine['metric'][]
}

/** Plan against actual of the fiscal year; nothing where nothing is planned. */
export function PlanPanel({ slug, at, metrics }: PlanPanelProps) {
  const { t } = useTranslation()
  const { data } = useQuery(planQuery(slug, at))
  const lines = data?.planVsActual.filter(({ metric }) => metrics?.includes(metric) ?? true) ?? []
  if (data == null || lines.length === 0) return null
  const whole = lines.filter((each) => each.groupBy === 'ORGANIZATION' && each.months.length > 0)
  return (
    <Panel title={t('targets.title', { year: String(data.fiscalYear) })}>
      <PlanTable lines={lines} />
      {whole.map((line) => (
        <PlanMonths key={line.metric} line={line} />
      ))}
    </Panel>
  )
}
