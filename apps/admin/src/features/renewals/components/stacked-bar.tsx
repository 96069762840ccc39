import { useTranslation } from 'react-i18next'
import type { AdminMoneyFragment, ForecastCallStatus } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import classes from './stacked-bar.module.css'

interface StackedBarProps {
  /** What fills the whole width, in minor units. */
  readonly whole: number
  /** What the bar is about. */
  readonly name: string
  readonly parts: readonly {
    readonly status: ForecastCallStatus
    readonly arr: AdminMoneyFragment
  }[]
}

/** Amounts beside each other as one bar, in the order given; pointing at one tells it. */
export function StackedBar({ whole, name, parts }: StackedBarProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const shown = parts
    .filter(({ arr }) => arr.amountMinor > 0)
    .map(({ status, arr }, index, all) => {
      const before = all.slice(0, index).reduce((sum, each) => sum + each.arr.amountMinor, 0)
      const words = `${t(`renewals.statuses.${status}`)} ${formats.money(arr)}`
      return { status, words, x: before / whole, width: arr.amountMinor / whole }
    })
  const label = t('renewals.ofMonth', {
    month: name,
    parts: formats.list(shown.map(({ words }) => words)),
  })
  return (
    <svg
      className={classes.bar}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {shown.map(({ status, words, x, width }) => (
        <rect
          key={status}
          className={classes.part}
          data-status={status}
          x={x * 100}
          width={width * 100}
          height="10"
        >
          <title>{words}</title>
        </rect>
      ))}
    </svg>
  )
}
