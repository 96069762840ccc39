import { useTranslation } from 'react-i18next'
import { DecimalInput } from '@/forms/decimal-input'
import { MoneyInput } from '@/forms/money-input'
import type { TargetValues } from '../target-change'

interface TargetValueFieldProps {
  readonly currency: string
  readonly values: TargetValues
  readonly problems: Readonly<Record<string, string>>
  readonly onChange: (values: TargetValues) => void
}

const FIELDS = { COST: 'monthlyCost', HEADCOUNT: 'fte', TIME_TO_VALUE: 'days' } as const
const OTHERS: Readonly<Record<string, (typeof FIELDS)[keyof typeof FIELDS] | undefined>> = FIELDS

/** The one value that fits the metric. */
export function TargetValueField(props: TargetValueFieldProps) {
  const { currency, values, problems, onChange } = props
  const { t } = useTranslation()
  const name = OTHERS[values.metric] ?? 'rate'
  const word = t(`kinds.target.fields.${name}`)
  const field = {
    label: name === 'rate' ? `${word} (%)` : word,
    value: values.value,
    error: problems[name],
    onChange: (value: number | null) => onChange({ ...values, value }),
  }
  if (name === 'monthlyCost') return <MoneyInput currency={currency} {...field} />
  return <DecimalInput decimals={name === 'days' ? 0 : 2} {...field} />
}
