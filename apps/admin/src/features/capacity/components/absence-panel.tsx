import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { useFormats } from '@/i18n/formats'
import { absencesQuery } from '../capacity-query'
import classes from './absence-panel.module.css'

interface AbsencePanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Who is away, and whether the seat is covered; not there when everybody is. */
export function AbsencePanel({ slug, at }: AbsencePanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { data: seats = [] } = useQuery(absencesQuery(slug, at))
  if (seats.length === 0) return null
  return (
    <Panel title={t('capacity.absence.title')}>
      <ul className={classes.seats}>
        {seats.map(({ position, absence }) => (
          <li key={position.id} className={classes.seat}>
            <span className={classes.who}>
              {formats.list((absence?.people ?? []).map(({ name }) => name))}
              <span className={classes.details}>{position.title}</span>
            </span>
            <span className={classes.details}>
              {absence?.until
                ? t('capacity.absence.until', { date: formats.date(absence.until) })
                : t('capacity.absence.away')}
            </span>
            <span className={classes.cover} data-cover={absence?.cover}>
              {absence?.cover === 'UNCOVERED'
                ? t('capacity.absence.uncovered', { count: absence.accounts })
                : t('capacity.absence.covered')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
