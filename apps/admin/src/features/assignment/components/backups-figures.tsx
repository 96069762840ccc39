import { useTranslation } from 'react-i18next'
import { FigureStrip } from '@/charts/figure-strip'
import { useFormats } from '@/i18n/formats'
import type { Backups } from '../named-backups-query'

interface BackupsFiguresProps {
  readonly backups: Backups
  /** The utilisation that nobody who takes over may be above. */
  readonly limit: number
}

/** What named backups come to in a few figures. */
export function BackupsFigures({ backups, limit }: BackupsFiguresProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { accounts, revenue, now, after, missing, cost } = backups
  const utilisation = (value: number | null): string =>
    value === null ? '–' : formats.percent(value, { beside: limit })
  return (
    <FigureStrip
      figures={[
        {
          name: t('assignment.backups.accounts'),
          value: formats.number(accounts),
          note: formats.money(revenue),
        },
        {
          name: t('assignment.backups.without'),
          value: formats.number(after.without),
          note: t('assignment.now', { value: formats.number(now.without) }),
          tone: after.without > 0 ? 'over' : 'healthy',
        },
        {
          name: t('assignment.backups.highest'),
          value: utilisation(after.highest),
          note: t('assignment.now', { value: utilisation(now.highest) }),
        },
        {
          name: t('assignment.backups.missing'),
          value: formats.number(missing, 1),
          ...(cost !== null && {
            note: t('assignment.backups.aYear', { cost: formats.money(cost) }),
          }),
          tone: missing > 0 ? 'over' : 'none',
        },
      ]}
    />
  )
}
