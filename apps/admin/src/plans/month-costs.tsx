import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Effects } from './effects'
import classes from './effect-lists.module.css'
import { signed } from './signed'

type CostByMonth = Effects['costByMonth']
type Money = CostByMonth['before']

/** What is told of each month: who is employed, or all positions at plan, those that stand open among them. */
const FIGURES = {
  employed: { before: 'before', after: 'after' },
  planned: { before: 'budgetBefore', after: 'budgetAfter' },
} as const

/** What people cost in each of the next twelve months on both sides, employed and planned; only where some month differs. */
export function MonthCosts({ costs }: { readonly costs: CostByMonth }) {
  const figures = (['employed', 'planned'] as const).filter((figure) => {
    const { before, after } = FIGURES[figure]
    return costs.months.some((month) => month[before].amountMinor !== month[after].amountMinor)
  })
  return figures.map((figure) => <MonthTable key={figure} costs={costs} figure={figure} />)
}

interface MonthTableProps {
  readonly costs: CostByMonth
  readonly figure: keyof typeof FIGURES
}

function MonthTable({ costs, figure }: MonthTableProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { before, after } = FIGURES[figure]
  const change = (was: Money, is: Money): string => {
    const amount = is.amountMinor - was.amountMinor
    return amount === 0
      ? '—'
      : signed(amount, (amountMinor) => formats.money({ ...is, amountMinor }))
  }
  return (
    <table className={classes.months}>
      <caption>{t(`effects.months.${figure}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('effects.month')}</th>
          <th scope="col">{t('plan.before')}</th>
          <th scope="col">{t('plan.after')}</th>
          <th scope="col">{t('compare.change')}</th>
        </tr>
      </thead>
      <tbody>
        {costs.months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{formats.monthOfYear(month.month)}</th>
            <td>{formats.money(month[before])}</td>
            <td>{formats.money(month[after])}</td>
            <td>{change(month[before], month[after])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('effects.twelveMonths')}</th>
          <td>{formats.money(costs[before])}</td>
          <td>{formats.money(costs[after])}</td>
          <td>{change(costs[before], costs[after])}</td>
        </tr>
      </tfoot>
    </table>
  )
}
