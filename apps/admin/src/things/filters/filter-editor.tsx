import {
  Button,
  Checkbox,
  Group,
  SegmentedControl,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReferenceField } from '@/acts/reference-field'
import { OneOfField } from '@/acts/one-of-field'
import type { Moment } from '@/address/moment'
import { DecimalInput } from '@/forms/decimal-input'
import { MoneyInput } from '@/forms/money-input'
import type { FilterField } from './filter-field'
import { isRestricted, textOf } from './filter-text'

interface FilterEditorProps {
  readonly slug: string
  readonly at: Moment
  readonly label: string
  readonly field: FilterField
  readonly currency: string
  readonly value: unknown
  readonly nameOf: (id: string) => string | null
  /** Told undefined where the filter is taken away. */
  readonly onDone: (value: unknown) => void
}

type Operand = Readonly<Record<string, unknown>>

/** What a list is filtered by in one field: chosen, then kept by a button. */
export function FilterEditor(props: FilterEditorProps) {
  const { field, value, onDone } = props
  const { t } = useTranslation()
  const [held, setHeld] = useState(value)
  const isSet = isSaid(held)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onDone(isSet ? held : undefined)
      }}
    >
      <Stack gap="sm">
        <Operands {...props} value={held} onChange={setHeld} />
        {field.hasNone === true && (
          <Checkbox
            size="xs"
            label={t(isRestricted(held) ? 'grid.filters.orIsNone' : 'grid.filters.isNone')}
            checked={hasNone(held)}
            onChange={({ currentTarget }) =>
              setHeld(withNone(field, held as Operand | undefined, currentTarget.checked))
            }
          />
        )}
        <Group justify="space-between">
          <Button variant="default" size="xs" onClick={() => onDone(undefined)}>
            {t('grid.filters.remove')}
          </Button>
          <Button type="submit" size="xs" disabled={!isSet}>
            {t('grid.filters.apply')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface OperandsProps extends FilterEditorProps {
  readonly onChange: (value: unknown) => void
}

function Operands(props: OperandsProps) {
  const { slug, at, label, field, currency, value, nameOf, onChange } = props
  const { t } = useTranslation()
  const operand = (typeof value === 'object' && value !== null ? value : {}) as Operand
  const put = (name: string, next: unknown): void => {
    const { [name]: _, isNull: __, isEmpty: ___, ...others } = operand
    const kept = next === null || next === '' ? others : { ...others, [name]: next }
    const orNone = isRestricted(operand) && hasNone(operand)
    onChange(Object.keys(kept).length === 0 ? undefined : withNone(field, kept, orNone))
  }
  switch (field.type) {
    case 'flag':
      return (
        <SegmentedControl
          aria-label={label}
          data={[
            { value: 'true', label: t('grid.yes') },
            { value: 'false', label: t('grid.no') },
          ]}
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={(next) => onChange(next === 'true')}
        />
      )
    case 'list':
      return <Choices {...props} chosen={listOf(value)} onChosen={onChange} />
    case 'choice':
      return (
        <Choices
          {...props}
          chosen={listOf(operand['in'])}
          onChosen={(next) => put('in', next ?? null)}
        />
      )
    case 'choices':
      return (
        <Choices
          {...props}
          chosen={listOf(operand['hasAny'])}
          onChosen={(next) => onChange(next && { hasAny: next })}
        />
      )
    case 'text':
      return (
        <TextInput
          label={t('grid.filters.contains', { label })}
          value={textOf(operand['contains'])}
          onChange={({ currentTarget }) => put('contains', currentTarget.value)}
        />
      )
    case 'texts':
      return (
        <TagsInput
          label={label}
          description={t('grid.filters.anyOf')}
          value={[...listOf(operand['hasAny'])]}
          onChange={(next) => onChange(next.length === 0 ? undefined : { hasAny: next })}
          acceptValueOnBlur
        />
      )
    case 'amount':
      return (
        <>
          {(['from', 'to'] as const).map((end) => (
            <MoneyInput
              key={end}
              label={t(`grid.filters.${end}`)}
              currency={currency}
              value={operand[end] === undefined ? null : Number(operand[end])}
              onChange={(minor) => put(end, minor)}
            />
          ))}
        </>
      )
    case 'number':
      return (
        <>
          {(['from', 'to'] as const).map((end) => (
            <DecimalInput
              key={end}
              label={t(`grid.filters.${end}`)}
              decimals={4}
              value={operand[end] === undefined ? null : Number(operand[end])}
              onChange={(number) => put(end, number)}
            />
          ))}
        </>
      )
    case 'date':
      return (
        <>
          <TextInput
            type="date"
            label={t('grid.filters.from')}
            value={textOf(operand['from'])}
            onChange={({ currentTarget }) => put('from', currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('grid.filters.before')}
            value={textOf(operand['before'])}
            onChange={({ currentTarget }) => put('before', currentTarget.value)}
          />
        </>
      )
    case 'reference': {
      const [id] = listOf(operand['ids'])
      return (
        <ReferenceField
          label={label}
          slug={slug}
          at={at}
          kind={field.to ?? 'account'}
          isWithinPopover
          required={false}
          value={id === undefined ? null : { id, label: nameOf(id) ?? '…' }}
          onChange={(named) => onChange(named === null ? undefined : { ids: [named.id] })}
        />
      )
    }
    case 'answering':
      return (
        <OneOfField
          label={label}
          slug={slug}
          at={at}
          kinds={['person', 'position', 'team']}
          isWithinPopover
          value={oneAnswering(operand)}
          labelOf={(id) => nameOf(id) ?? '…'}
          onChange={(next) => onChange(next === null ? undefined : answering(next as Operand))}
        />
      )
  }
}

interface ChoicesProps extends FilterEditorProps {
  readonly chosen: readonly string[]
  readonly onChosen: (chosen: readonly string[] | undefined) => void
}

function Choices({ label, field, chosen, onChosen }: ChoicesProps) {
  const { t } = useTranslation()
  const vocabulary = field.choices ?? 'segment'
  return (
    <Checkbox.Group
      label={label}
      value={[...chosen]}
      onChange={(next) => onChosen(next.length === 0 ? undefined : next)}
    >
      <Stack gap={6} mt={6}>
        {vocabularies[vocabulary].values.map((value) => (
          <Checkbox
            key={value}
            size="xs"
            value={value}
            label={t(`choices.${vocabulary}.${value}` as 'choices.segment.SMB')}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

const ANSWERING: Readonly<Record<string, string>> = {
  people: 'person',
  positions: 'position',
  teams: 'team',
}

function oneAnswering(operand: Operand): unknown {
  const entry = Object.entries(ANSWERING).find(([name]) => name in operand)
  if (entry === undefined) return null
  const [first] = operand[entry[0]] as readonly unknown[]
  return { [entry[1]]: first }
}

function answering(one: Operand): unknown {
  const entry = Object.entries(ANSWERING).find(([, kind]) => kind in one)
  return entry === undefined ? undefined : { [entry[0]]: [one[entry[1]]] }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

function isSaid(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null)
}

/** Whether a filter of lists asks for empty ones; it asks for nothing else then. */
function isOfLists({ type }: FilterField): boolean {
  return type === 'choices' || type === 'texts'
}

/** Whether what has none is let in. */
function hasNone(value: unknown): boolean {
  const { isEmpty, isNull } = (value ?? {}) as Operand
  return isEmpty === true || isNull === true
}

function withNone(field: FilterField, operand: Operand = {}, orNone: boolean): unknown {
  if (isOfLists(field)) return orNone ? { isEmpty: true } : undefined
  const { isNull: _, ...others } = operand
  if (orNone) return { ...others, isNull: true }
  return Object.keys(others).length === 0 ? undefined : others
}
