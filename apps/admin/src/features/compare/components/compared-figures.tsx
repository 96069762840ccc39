import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { ComparedEffects } from '../compare-query'
import classes from './compared-figures.module.css'

type Money = ComparedEffects['costByMonth']['before']

/** The figures of the whole at both moments, side by side, and what lies between them. */
export function ComparedFigures({ effects }: { readonly effects: ComparedEffects }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { staffing, exposure, cost, costByMonth } = effects
  const count = (name: string, before: number | undefined, after: number) => ({
    name,
    before: before === undefined ? '—' : formats.number(before),
    after: formats.number(after),
    change: before === undefined ? null : after - before,
    changeText: formats.number(Math.abs(after - (before ?? 0))),
  })
  const money = (name: string, before: Money | undefined, after: Money) => {
    const change = before === undefined ? null : after.amountMinor - before.amountMinor
    return {
      name,
      before: before === undefined ? '—' : formats.money(before),
      after: formats.money(after),
      change,
      changeText: formats.money({ ...after, amountMinor: Math.abs(change ?? 0) }),
    }
  }
  const rows = [
    count(t('compare.people'), staffing.before?.people, staffing.after.people),
    count(t('compare.seats'), staffing.before?.seats, staffing.after.seats),
    count(t('compare.openSeats'), staffing.before?.openSeats, staffing.after.openSeats),
    count(t('compare.accounts'), staffing.before?.accounts, staffing.after.accounts),
    count(t('compare.exposed'), exposure.before?.count, exposure.after.count),
    money(t('compare.exposedRevenue'), exposure.before?.revenue, exposure.after.revenue),
    money(t('plan.money.runRate'), cost.before?.runRate, cost.after.runRate),
    money(t('compare.twelveMonths'), costByMonth.before, costByMonth.after),
  ]
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{t('plan.before')}</th>
          <th scope="col">{t('plan.after')}</th>
          <th scope="col">{t('compare.change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after, change, changeText }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
            <td className={change === 0 ? undefined : classes.differs}>
              {change === null || change === 0 ? '—' : `${change > 0 ? '+' : '−'}${changeText}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
