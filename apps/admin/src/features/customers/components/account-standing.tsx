import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Account } from '../account-query'

/** What an account is to us: what it pays, since when it pays nothing, and when it leaves. */
export function AccountStanding({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { kind, since, leavesOn, revenue, hasNoOpeningBalance } = account.standing
  const told = [
    t(`customers.standings.${kind}`, {
      revenue: formats.money(revenue),
      date: since === null ? '' : formats.date(since),
    }),
    leavesOn === null ? null : t('customers.leaves', { date: formats.date(leavesOn) }),
    hasNoOpeningBalance ? t('customers.noOpening') : null,
  ]
  return <>{told.filter((each) => each !== null).join(' · ')}</>
}
