import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import { scheduledQuery } from './scheduled-query'
import classes from './coming-up.module.css'
import { RunningEffectLine } from '../components/running-effect'
import { ScheduleCheck } from './schedule-check'

/** What is scheduled, the earliest day first: what it comes to, and what is in the way. Nothing where nothing is. */
export function ComingUp({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { data } = useQuery(scheduledQuery(slug))
  const { scenarios = [] } = data ?? {}
  if (scenarios.length === 0) return null
  return (
    <div className={classes.above}>
      <Panel title={t('schedule.comingUp')} note={scenarios.length}>
        <RowList
          none=""
          rows={scenarios.map((scenario) => ({
            key: scenario.id,
            name: (
              <Link to="/$slug/scenarios/$scenarioId" params={{ slug, scenarioId: scenario.id }}>
                {scenario.name}
              </Link>
            ),
            details: [
              t('schedule.scheduledFor', { date: formats.date(scenario.schedule.day) }),
              t('scenarios.by', { name: scenario.schedule.scheduledBy.name }),
              t('scenarios.changes', { count: scenario.changeCount }),
            ],
            more: (
              <>
                <RunningEffectLine id={scenario.id} />
                <ScheduleCheck schedule={scenario.schedule} />
              </>
            ),
          }))}
        />
      </Panel>
    </div>
  )
}
