import { useTranslation } from 'react-i18next'
import { BandBadge } from '@/charts/band-badge'
import { triggerPoint, UtilisationBar } from '@/charts/utilisation-bar'
import { Why } from '@/evidence/why'
import type { AdminSeatLoadFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import classes from './load-bar.module.css'

interface LoadBarProps {
  readonly title: string
  readonly capacity: NonNullable<AdminSeatLoadFragment['capacity']>
}

/** What a seat carries against what it can, and why. */
export function LoadBar({ title, capacity }: LoadBarProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const fullness = capacity.fullUtilisation.value ?? capacity.utilisation.value
  return (
    <div className={classes.load}>
      <div className={classes.line}>
        <span>
          {fullness !== null && <strong>{formats.percent(fullness, { beside: 1 })} </strong>}
          {t('organisation.loadOf', {
            load: formats.number(capacity.load, 2),
            capacity: formats.number(capacity.fullCapacity, 2),
          })}
        </span>
        <BandBadge band={capacity.band} />
      </div>
      {capacity.band !== null && (
        <UtilisationBar
          utilisation={fullness}
          band={capacity.band}
          trigger={triggerPoint(capacity)}
        />
      )}
      <Why about={title} evidence={capacity.evidence} />
    </div>
  )
}
