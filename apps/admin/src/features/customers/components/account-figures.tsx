import { useTranslation } from 'react-i18next'
import { FigureStrip } from '@/charts/figure-strip'
import { ownerName } from '@/components/owner-name'
import { daysBetween } from '@/dates/calendar-days'
import { useFormats } from '@/i18n/formats'
import type { Account } from '../account-query'
import { healthTone } from '../health-tone'

interface AccountFiguresProps {
  readonly day: string
  readonly account: Account
}

/** A customer in a few figures: what it is worth, how it stands, when it renews, who answers for it. */
export function AccountFigures({ day, account }: AccountFiguresProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { acv, health, contractEnd, csm, lifecycle, lastContact } = account
  const left = contractEnd === null ? null : daysBetween(day, contractEnd)
  const level = health?.level ?? null
  return (
    <FigureStrip
      figures={[
        { name: t('customers.columns.acv'), value: formats.money(acv) },
        {
          name: t('customers.columns.health'),
          value: health?.score == null ? '—' : formats.number(health.score),
          note: level === null ? undefined : t(`customers.levels.${level}`),
          tone: healthTone(level),
        },
        {
          name: t('customers.columns.renewalIn'),
          value: left === null ? '—' : formats.days(left),
          note: contractEnd === null ? undefined : formats.date(contractEnd),
          tone: left !== null && left < 0 ? 'over' : 'none',
        },
        {
          name: t('customers.columns.csm'),
          value: ownerName(csm) ?? t('customers.nobody'),
          tone: csm === null ? 'over' : 'none',
        },
        {
          name: t('customers.columns.stage'),
          value: lifecycle?.stage ? t(`choices.lifecycleStage.${lifecycle.stage}`) : '—',
        },
        {
          name: t('customers.columns.lastTouch'),
          value: lastContact === null ? '—' : formats.date(lastContact),
        },
      ]}
    />
  )
}
