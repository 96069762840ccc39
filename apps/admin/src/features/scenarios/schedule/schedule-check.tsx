import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { ScheduledScenario } from './scheduled-query'
import classes from './schedule-check.module.css'

/** What the last look at a scheduled scenario found: what is in the way, or that nothing is. */
export function ScheduleCheck({ schedule }: Pick<ScheduledScenario, 'schedule'>) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { checkedAt, problems } = schedule
  const date = checkedAt === null ? null : formats.dateTime(checkedAt)
  if (problems.length === 0) {
    return (
      <p className={classes.line}>
        {date === null ? t('schedule.unchecked') : t('schedule.clear', { date })}
      </p>
    )
  }
  return (
    <div className={classes.problems}>
      <p>{t('schedule.inTheWay', { date })}</p>
      {problems.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}
