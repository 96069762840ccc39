import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { plainNumber } from '@/forms/plain-number'
import { useFormats } from '@/i18n/formats'
import classes from './cheapest-thresholds.module.css'

interface FloorInputProps {
  /** In percent; null for the usual one. */
  readonly floor: number | null
  /** What is asked for where nothing is typed, a fraction; null until it is known. */
  readonly usual: number | null
  readonly onChange: (floor: number | null) => void
}

const PERCENT = 100

/** The GRR that is to be expected at least. */
export function FloorInput({ floor, usual, onChange }: FloorInputProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const keep = (typed: string): void => {
    const next = plainNumber(typed, formats.separators)
    if (next !== floor && (next === null || next <= PERCENT)) onChange(next)
  }
  return (
    <NumberInput
      className={classes.floor}
      label={t('tierThresholds.floor')}
      description={t('tierThresholds.floorHint')}
      placeholder={usual === null ? '' : formats.percent(usual, { decimals: 1 })}
      hideControls
      suffix=" %"
      min={0}
      max={PERCENT}
      decimalScale={1}
      decimalSeparator={formats.separators.decimal}
      defaultValue={floor ?? ''}
      onBlur={({ currentTarget }) => keep(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') keep(currentTarget.value)
      }}
    />
  )
}
