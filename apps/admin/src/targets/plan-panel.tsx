import type { Moment } from '@/address/moment'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import classes from './plan-panel.module.css'
import { PlanMonths } from './plan-months'
import { planQuery, type PlanLine } from './plan-query'
import { PlanTable } from './plan-table'

interface PlanPanelProps {
  readonly slug: string
  readonly at: Moment
  /** What of it belongs on the page; everything when not given. */
  readonly metrics?: readonly PlanLine['metric'][]
  /** Whether it needs a distance from what comes before. */
  readonly isSpaced?: boolean
}

/**
 * Plan against actual of the fiscal year; nothing where nothing is planned. Until the answer is there nobody knows
 * whether it takes place: it belongs behind what must not be moved by it.
 */
export function PlanPanel({ slug, at, metrics, isSpaced = false }: PlanPanelProps) {
  const { t } = useTranslation()
  const { data, isPending } = useQuery(planQuery(slug, at))
  const lines = data?.planVsActual.filter(({ metric }) => metrics?.includes(metric) ?? true) ?? []
  if (isPending) return <Skeleton height={0} />
  if (data == null || lines.length === 0) return null
  const whole = lines.filter((each) => each.groupBy === 'ORGANIZATION' && each.months.length > 0)
  return (
    <div className={isSpaced ? classes.spaced : undefined}>
      <Panel title={t('targets.title', { year: String(data.fiscalYear) })}>
        <div className={classes.content}>
          <PlanTable lines={lines} />
          {whole.map((line) => (
            <PlanMonths key={line.metric} line={line} />
          ))}
        </div>
      </Panel>
    </div>
  )
}
