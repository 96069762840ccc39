import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { DecimalInput } from '@/forms/decimal-input'
import { MoneyInput } from '@/forms/money-input'
import type { FormField } from './change-form'

interface ChangeFieldProps {
  readonly label: string
  readonly field: FormField
  /** In which amounts are that do not say another; null before it is known. */
  readonly currency: string | null
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** How many digits numbers have after the point, by the type of their field. */
const DECIMALS: Readonly<Record<string, number>> = {
  basisPoints: 4,
  hundredths: 2,
  integer: 0,
  number: 4,
}
const LONG = 200

/** One value of a change, as its type is typed in. */
export function ChangeField({ label, field: given, currency, value, onChange }: ChangeFieldProps) {
  const { t } = useTranslation()
  const { type, choices, max, presence } = given.field
  const decimals = DECIMALS[type]
  const text = typeof value === 'string' ? value : ''
  const setText = (typed: string) => onChange(typed === '' ? null : typed)
  if (type === 'choice' && choices !== undefined) {
    const values: readonly string[] = vocabularies[choices].values
    return (
      <ChoiceField
        label={label}
        choices={values}
        nameOf={(choice) => t(`choices.${choices}.${choice}` as 'choices.segment.SMB')}
        {...(presence === 'optional' && { none: t('plan.nothing') })}
        value={text}
        onChange={onChange}
      />
    )
  }
  if (type === 'flag') {
    return (
      <Checkbox
        py={8}
        label={label}
        checked={value === true}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    )
  }
  if (type === 'money') {
    const money = value as { readonly amountMinor: number; readonly currency?: string } | null
    const own = money?.currency ?? currency
    if (own === null) return <TextInput label={label} readOnly value="" />
    return (
      <MoneyInput
        label={label}
        currency={own}
        value={money?.amountMinor ?? null}
        onChange={(amountMinor) =>
          onChange(amountMinor === null ? null : { ...money, amountMinor })
        }
      />
    )
  }
  if (decimals !== undefined) {
    const number = typeof value === 'number' ? value : null
    return <DecimalInput label={label} decimals={decimals} value={number} onChange={onChange} />
  }
  if (type === 'text' && (max ?? LONG) > LONG) {
    return (
      <Textarea
        label={label}
        maxLength={max ?? LONG}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    )
  }
  return (
    <TextInput
      label={label}
      type={type === 'date' ? 'date' : 'text'}
      maxLength={max ?? LONG}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  )
}
