import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import type { MomentInput, TargetMetric } from '@/generated/graphql'
import { planQuery } from './plan-query'
import classes from './plan-panel.module.css'
import { PlanTable } from './plan-table'

interface PlanPanelProps {
  readonly slug: string
  readonly at: MomentInput
  readonly metrics: readonly TargetMetric[]
}

/** What is planned of a page's figures, beside what they are and come to; nothing where nothing is planned. */
export function PlanPanel({ slug, at, metrics }: PlanPanelProps) {
  const { t } = useTranslation()
  const { data } = useQuery(planQuery({ slug, at, metrics }))
  if (data == null || data.lines.length === 0) return null
  return (
    <Panel
      title={t('targets.panel', { year: String(data.fiscalYear) })}
      control={
        <Link to="/$slug/targets" params={{ slug }}>
          {t('targets.all')}
        </Link>
      }
    >
      <div className={classes.body}>
        <PlanTable lines={data.lines} />
      </div>
    </Panel>
  )
}
