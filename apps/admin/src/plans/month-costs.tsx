import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Effects } from './effects'
import classes from './effect-lists.module.css'
import { signed } from './signed'

type CostByMonth = Effects['costByMonth']
type Money = CostByMonth['before']

/** What the people employed cost in each of the next twelve months on both sides; only where some month differs. */
export function MonthCosts({ costs }: { readonly costs: CostByMonth }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const change = (before: Money, after: Money): string => {
    const amount = after.amountMinor - before.amountMinor
    return amount === 0
      ? '—'
      : signed(amount, (amountMinor) => formats.money({ ...after, amountMinor }))
  }
  if (costs.months.every(({ before, after }) => before.amountMinor === after.amountMinor)) {
    return null
  }
  return (
    <table className={classes.months}>
      <thead>
        <tr>
          <th scope="col">{t('effects.month')}</th>
          <th scope="col">{t('plan.before')}</th>
          <th scope="col">{t('plan.after')}</th>
          <th scope="col">{t('compare.change')}</th>
        </tr>
      </thead>
      <tbody>
        {costs.months.map(({ month, before, after }) => (
          <tr key={month}>
            <th scope="row">{formats.monthOfYear(month)}</th>
            <td>{formats.money(before)}</td>
            <td>{formats.money(after)}</td>
            <td>{change(before, after)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('effects.twelveMonths')}</th>
          <td>{formats.money(costs.before)}</td>
          <td>{formats.money(costs.after)}</td>
          <td>{change(costs.before, costs.after)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
