import { NativeSelect, TextInput } from '@mantine/core'
import { type EntityField, vocabularies } from '@postscale/schema/entities'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minorDigits } from '@/i18n/minor-digits'
import { useValueWords } from '../use-value-words'
import type { ValueWords } from '../value-text'
import classes from './cell-input.module.css'
import { parseCell, UNREADABLE } from './parse-cell'

interface CellInputProps {
  readonly label: string
  readonly field: EntityField
  readonly value: unknown
  /** Of an amount where none stands in the cell. */
  readonly currency: string
  readonly onDone: (value: unknown) => void
  readonly onCancel: () => void
}

/** A value typed in its cell: Enter or leaving it keeps it, Escape does not. */
export function CellInput(props: CellInputProps) {
  const { label, field, value, onDone, onCancel } = props
  const { t } = useTranslation()
  const words = useValueWords()
  const [typed, setTyped] = useState(() => asTyped(field, value, words))
  const [wrong, setWrong] = useState(false)
  const currency = isMoney(value) ? value.currency : props.currency
  const finish = (text: string): void => {
    if (text === asTyped(field, value, words)) return onCancel()
    const parsed = parseCell(field, text, words, currency)
    if (parsed === UNREADABLE) setWrong(true)
    else onDone(parsed)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Enter') finish(typed)
    if (event.key === 'Escape') onCancel()
  }
  const common = {
    'aria-label': label,
    'aria-invalid': wrong,
    className: classes.input,
    size: 'xs',
    onKeyDown,
    ref: focusOnce,
  } as const
  if (field.type === 'choice' || field.type === 'flag') {
    const choices = field.choices === undefined ? [] : vocabularies[field.choices].values
    const data =
      field.type === 'flag'
        ? [words.yes, words.no].map((each) => ({ value: each, label: each }))
        : choices.map((each) => ({ value: each, label: words.choice(field.choices ?? '', each) }))
    const none = field.presence === 'optional' ? [{ value: '', label: t('plan.nothing') }] : []
    return (
      <NativeSelect
        {...common}
        data={[...none, ...data]}
        value={typed}
        onBlur={() => onCancel()}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          finish(currentTarget.value)
        }}
      />
    )
  }
  return (
    <TextInput
      {...common}
      type={field.type === 'date' ? 'date' : 'text'}
      error={wrong}
      value={typed}
      onBlur={() => (wrong ? onCancel() : finish(typed))}
      onChange={({ currentTarget }) => {
        setWrong(false)
        setTyped(currentTarget.value)
      }}
    />
  )
}

function asTyped({ type }: EntityField, value: unknown, words: ValueWords): string {
  const { decimal } = words.formats.separators
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (isMoney(value)) {
    return String(value.amountMinor / 10 ** minorDigits(value.currency)).replace('.', decimal)
  }
  if (type === 'basisPoints') {
    return String(Math.round(Number(value) * 10_000) / 100).replace('.', decimal)
  }
  if (typeof value === 'number') return String(value).replace('.', decimal)
  return typeof value === 'string' ? value : ''
}

function isMoney(
  value: unknown,
): value is { readonly amountMinor: number; readonly currency: string } {
  return typeof value === 'object' && value !== null && 'amountMinor' in value
}

function focusOnce(input: HTMLElement | null): void {
  input?.focus({ preventScroll: true })
}
