import { minorDigits } from '@/i18n/minor-digits'
import { DecimalInput } from './decimal-input'

interface MoneyInputProps {
  readonly label: string
  readonly description?: string
  readonly currency: string
  /** In minor units of the currency; null while it is empty. */
  readonly value: number | null
  readonly required?: boolean
  readonly error?: string | undefined
  readonly onChange: (value: number | null) => void
}

/** An amount of money that is not below zero. */
export function MoneyInput({ label, currency, value, onChange, ...others }: MoneyInputProps) {
  const digits = minorDigits(currency)
  const units = 10 ** digits
  return (
    <DecimalInput
      label={`${label} (${currency})`}
      decimals={digits}
      max={Number.MAX_SAFE_INTEGER / units}
      value={value === null ? null : value / units}
      onChange={(amount) => onChange(amount === null ? null : Math.round(amount * units))}
      {...others}
    />
  )
}
