import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { scheduledQuery } from './scheduled-query'
import classes from './schedule-alert.module.css'

/** Above the pages, what the viewer has scheduled and could not be applied as it is. Nothing where all is well. */
export function ScheduleAlert({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { data } = useQuery(scheduledQuery(slug))
  const told = data?.scenarios.filter(
    ({ schedule }) => schedule.concernsViewer && schedule.problems.length > 0,
  )
  if (told === undefined || told.length === 0) return null
  return (
    <section className={classes.bar} aria-label={t('schedule.inTheWayOf')}>
      {told.map(({ id: scenarioId, name, schedule: { day, problems } }) => (
        <p key={scenarioId}>
          <Link to="/$slug/scenarios/$scenarioId" params={{ slug, scenarioId }}>
            {name}
          </Link>{' '}
          · {t('schedule.scheduledFor', { date: formats.date(day) })} ·{' '}
          {problems.map(({ message }) => message).join(' ')}
        </p>
      ))}
    </section>
  )
}
