import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type HireTrigger, laggingSignsQuery } from '../capacity-query'
import classes from './lagging-signs.module.css'

interface LaggingSignsProps {
  readonly trigger: HireTrigger
  readonly slug: string
  readonly at: Moment
}

/** What tells of the same book that people have been too few for some time; nothing where nothing does. */
export function LaggingSigns({ trigger, slug, at }: LaggingSignsProps) {
  const { t } = useTranslation()
  const { data } = useQuery(laggingSignsQuery(slug, at))
  const signs = data?.find(({ id }) => id === trigger.id)?.laggingSigns ?? []
  if (signs.length === 0) return null
  return (
    <div className={classes.signs} role="note" aria-label={t('capacity.triggers.laggingSigns')}>
      <strong>{t('capacity.triggers.laggingSigns')}</strong>
      {signs.map(({ kind, evidence }) => (
        <p key={kind}>{evidence.message}</p>
      ))}
    </div>
  )
}
