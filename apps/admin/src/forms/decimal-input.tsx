import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '@/i18n/formats'

interface DecimalInputProps extends Pick<
  NumberInputProps,
  'description' | 'error' | 'label' | 'max' | 'required'
> {
  /** At most that many digits after the point. */
  readonly decimals: number
  /** Null while it is empty. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A number that is not below zero, typed as people write it in their language. */
export function DecimalInput({ decimals, value, onChange, ...others }: DecimalInputProps) {
  const { separators } = useFormats()
  // "12." and "12.0" are the same number, and must stay as they are while somebody types on.
  const [typed, setTyped] = useState<number | string>(value ?? '')
  return (
    <NumberInput
      size="sm"
      min={0}
      allowNegative={false}
      // Else what somebody typed turns into another number behind their back.
      clampBehavior="strict"
      decimalScale={decimals}
      thousandSeparator={separators.group}
      decimalSeparator={separators.decimal}
      hideControls
      withAsterisk={false}
      value={numberIn(typed) === value ? typed : (value ?? '')}
      onChange={(text) => {
        setTyped(text)
        onChange(numberIn(text))
      }}
      {...others}
    />
  )
}

function numberIn(text: number | string): number | null {
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text)
}
