import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { laggingSignsQuery } from '../capacity-query'
import classes from './lagging-signs.module.css'

interface UnfiredSignsProps {
  readonly slug: string
  readonly at: Moment
}

/** Lagging signs of the whole organization's books whose trigger has not fired; nothing where there are none. */
export function UnfiredSigns({ slug, at }: UnfiredSignsProps) {
  const { t } = useTranslation()
  const { data = [] } = useQuery(laggingSignsQuery(slug, at))
  const quiet = data.filter(
    ({ groupBy, status, laggingSigns }) =>
      groupBy === 'ORGANIZATION' && status === 'NOT_FIRED' && laggingSigns.length > 0,
  )
  if (quiet.length === 0) return null
  return (
    <div
      className={`${classes.signs} ${classes.apart}`}
      role="note"
      aria-label={t('capacity.triggers.unfiredSigns')}
    >
      <strong>{t('capacity.triggers.unfiredSigns')}</strong>
      {quiet.flatMap(({ id, rule, laggingSigns }) =>
        laggingSigns.map(({ kind, evidence }) => (
          <p key={`${id} ${kind}`}>
            {t(`choices.segment.${rule === 'CSM_ENTERPRISE' ? 'ENTERPRISE' : 'MID_MARKET'}`)}:{' '}
            {evidence.message}
          </p>
        )),
      )}
    </div>
  )
}
