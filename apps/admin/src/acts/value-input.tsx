import { Autocomplete, Checkbox, MultiSelect, TagsInput, Textarea, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { DecimalInput } from '@/forms/decimal-input'
import { MoneyInput } from '@/forms/money-input'
import type { ActField } from './act-field'
import { PercentInput } from './percent-input'

export interface ValueInputProps {
  readonly label: string
  readonly field: ActField
  /** In which amounts are that do not say another; null before it is known. */
  readonly currency: string | null
  readonly value: unknown
  readonly error?: string | undefined
  readonly onChange: (value: unknown) => void
}

/** How many digits numbers have after the point, by the type of their field. */
const DECIMALS: Readonly<Record<string, number>> = { hundredths: 2, integer: 0, number: 4 }
const LONG = 200

/** One value without fields of its own, as its type is typed in. */
export function ValueInput(props: ValueInputProps) {
  const { label, field, currency, value, error, onChange } = props
  const { t } = useTranslation()
  const { type, choices, max = LONG, required } = field
  // The form says itself what is missing, in the reader's language and of all fields at once.
  const common = { label, withAsterisk: required, 'aria-required': required, error }
  const decimals = DECIMALS[type]
  const texts = (Array.isArray(value) ? value : []) as readonly string[]
  const text = typeof value === 'string' ? value : ''
  const setText = (typed: string) => onChange(typed === '' ? null : typed)
  const choiceName = (choice: string) =>
    t(`choices.${choices ?? 'segment'}.${choice}` as 'choices.segment.SMB')
  if (choices !== undefined && (type === 'choices' || field.isList)) {
    const data = vocabularies[choices].values.map((choice) => ({
      value: choice,
      label: choiceName(choice),
    }))
    return <MultiSelect {...common} data={data} value={[...texts]} onChange={onChange} />
  }
  if (choices !== undefined) {
    const values: readonly string[] = vocabularies[choices].values
    const isChosen = required && text !== ''
    return (
      <ChoiceField
        label={label}
        error={error}
        choices={values}
        nameOf={choiceName}
        {...(!isChosen && { none: required ? t('acts.choose') : t('plan.nothing') })}
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
        error={error}
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
        error={error}
        currency={own}
        value={money?.amountMinor ?? null}
        onChange={(amountMinor) =>
          onChange(amountMinor === null ? null : { currency: own, ...money, amountMinor })
        }
      />
    )
  }
  if (type === 'basisPoints') {
    return <PercentInput {...props} value={typeof value === 'number' ? value : null} />
  }
  if (decimals !== undefined) {
    const number = typeof value === 'number' ? value : null
    return (
      <DecimalInput
        label={label}
        error={error}
        decimals={decimals}
        value={number}
        onChange={onChange}
      />
    )
  }
  if (field.isList) {
    return <TagsInput {...common} value={[...texts]} onChange={onChange} acceptValueOnBlur />
  }
  if (type === 'locale') {
    return (
      <ChoiceField
        label={label}
        error={error}
        choices={['en', 'es', 'pt']}
        nameOf={(locale) => t(`acts.locales.${locale as 'en'}`)}
        value={text}
        onChange={onChange}
      />
    )
  }
  if (type === 'timeZone' || type === 'currency') {
    const data = Intl.supportedValuesOf(type)
    return <Autocomplete {...common} data={data} limit={30} value={text} onChange={setText} />
  }
  if (type === 'text' && max > LONG) {
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxLength={max}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    )
  }
  return (
    <TextInput
      {...common}
      type={type === 'date' || type === 'email' ? type : 'text'}
      maxLength={max}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  )
}
