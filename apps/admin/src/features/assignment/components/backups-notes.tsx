import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { NamedThings } from '@/things/named-things'
import type { Backups } from '../named-backups-query'
import classes from './assignment-view.module.css'

interface BackupsNotesProps {
  readonly slug: string
  readonly backups: Backups
  /** The utilisation that nobody who takes over may be above. */
  readonly limit: number
}

const reasons = ['NO_ROOM', 'NOBODY_FITS'] as const

/** The verdict in a sentence, and why some have no backup. */
export function BackupsNotes({ slug, backups, limit }: BackupsNotesProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { after, now, leastWithout, without, missing, cost, neededUtilisation } = backups
  const most = formats.percent(limit)
  return (
    <>
      <p className={classes.lead}>
        {after.without === 0
          ? t('assignment.backups.all', { most })
          : t('assignment.backups.some', { count: after.without, most })}
      </p>
      <ul className={classes.notes}>
        {now.tooBusy > 0 && (
          <li>{t('assignment.backups.tooBusy', { count: now.tooBusy, most })}</li>
        )}
        {after.without > 0 && (
          <li>
            {leastWithout === after.without
              ? t('assignment.backups.proved')
              : t('assignment.backups.atLeast', { count: leastWithout })}
          </li>
        )}
        {missing > 0 && (
          <li>
            {t(cost === null ? 'assignment.backups.lacks' : 'assignment.backups.lacksPriced', {
              seats: formats.number(missing, 1),
              cost: cost === null ? '' : formats.money(cost),
            })}
          </li>
        )}
        {neededUtilisation !== null && (
          <li>
            {t('assignment.backups.relaxed', {
              needed: formats.percent(neededUtilisation, { beside: limit }),
            })}
          </li>
        )}
        {reasons.map((reason) => {
          const named = without.filter((each) => each.reason === reason)
          return (
            named.length > 0 && (
              <li key={reason}>
                {t(`assignment.backups.reasons.${reason}`)}{' '}
                <NamedThings
                  slug={slug}
                  kind="account"
                  things={named.map(({ account }) => account)}
                />
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}
