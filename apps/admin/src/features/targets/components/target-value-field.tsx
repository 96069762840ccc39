import { useTranslation } from 'react-i18next'
import { DecimalInput } from '@/forms/decimal-input'
import { MoneyInput } from '@/forms/money-input'
import type { TargetMetric } from '@/generated/graphql'

interface TargetValueFieldProps {
  readonly metric: TargetMetric
  readonly currency: string
  /** In the unit of the metric: percent, days, people, or minor units a month. */
  readonly value: number | null
  readonly problems: Readonly<Record<string, string | undefined>>
  readonly onChange: (value: number | null) => void
}

/** The value of a target, in what its metric is counted in. */
export function TargetValueField(props: TargetValueFieldProps) {
  const { metric, currency, value, problems, onChange } = props
  const { t } = useTranslation()
  if (metric === 'COST') {
    return (
      <MoneyInput
        label={t('kinds.target.fields.cost')}
        currency={currency}
        required
        value={value}
        error={problems['cost']}
        onChange={onChange}
      />
    )
  }
  const field = metric === 'TIME_TO_VALUE' ? 'days' : metric === 'HEADCOUNT' ? 'people' : 'share'
  const label = t(`kinds.target.fields.${field}`)
  return (
    <DecimalInput
      // Another metric is another field.
      key={field}
      label={field === 'share' ? `${label} (%)` : label}
      decimals={field === 'share' ? 2 : 0}
      required
      value={value}
      error={problems[field]}
      onChange={onChange}
    />
  )
}
