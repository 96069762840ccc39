import { DecimalInput } from '@/forms/decimal-input'

interface PercentInputProps {
  readonly label: string
  /** A fraction: 0.65 is 65 %. */
  readonly value: number | null
  readonly error?: string | undefined
  readonly onChange: (value: number | null) => void
}

/** A part of the whole, typed in percent. */
export function PercentInput({ label, value, error, onChange }: PercentInputProps) {
  return (
    <DecimalInput
      label={`${label} (%)`}
      error={error}
      decimals={2}
      // Basis points are whole: 0.65 times 100 is 65.00000000000001 otherwise.
      value={value === null ? null : Math.round(value * 10_000) / 100}
      onChange={(percent) => onChange(percent === null ? null : Math.round(percent * 100) / 10_000)}
    />
  )
}
