import { type EntityKind, entityKinds } from '@postscale/schema/entities'
import type { TFunction } from 'i18next'
import type { GridColumn, GridSums } from '@/grid/data-grid/grid-column'
import { thingLists } from '@/generated/things/thing-lists'
import {
  enumName,
  isReference,
  kindOf,
  type ListedKind,
  referenceLabel,
  type Thing,
} from '../thing'
import { fieldValue } from '../field-value'
import { type ThingField, thingFields } from '../thing-fields'
import { ThingLink } from '../thing-link'
import { thingName } from '../thing-name'
import { type ValueWords, valueText } from '../value-text'
import { CellInput } from './cell-input'
import { isTypedInCell } from './parse-cell'

interface ThingColumnsOptions {
  readonly slug: string
  readonly kind: ListedKind
  readonly words: ValueWords
  readonly t: TFunction
  /** Of amounts where none stands in the cell. */
  readonly currency: string
  /** A value that is typed but not applied yet. */
  readonly valueOf: (thing: Thing, field: string) => unknown
}

const AT_THE_END = new Set(['basisPoints', 'hundredths', 'integer', 'money', 'number'])
/** What is long, and looked at on the thing's own page. */
const LONG_TYPES = new Set(['record', 'records'])
const WIDTHS: Readonly<Record<string, number>> = {
  flag: 110,
  date: 130,
  integer: 110,
  hundredths: 100,
}

/** The columns of a kind: its fields, and when it is. */
export function thingColumns(options: ThingColumnsOptions): readonly GridColumn<Thing>[] {
  const { kind, slug, t, words } = options
  const orders: readonly string[] = thingLists[kind].orders
  const fields = thingFields(kind)
  const first = fields[0]
  const named: GridColumn<Thing> = {
    id: 'name',
    header: first === undefined || isFact(kind) ? t(`kinds.${kind}.one`) : labelOf(t, kind, first),
    width: 260,
    ...orderOf(orders, first?.name ?? ''),
    cell: (thing) => (
      <ThingLink slug={slug} kind={kind} id={thing.id}>
        {nameText(kind, thing, words)}
      </ThingLink>
    ),
    text: (thing) => nameText(kind, thing, words),
  }
  const namesIt = first !== undefined && isLabel(kind, first) ? first : ownerOf(fields)
  const others = fields.filter((each) => each !== namesIt)
  return [
    named,
    ...others.map((each) => fieldColumn(each, options, orders)),
    ...timeColumns(options),
  ]
}

/** A thing's name in a list of its kind. */
function nameText(kind: EntityKind, thing: Thing, { formats, choice }: ValueWords): string {
  const [first] = thingFields(kind)
  if (first === undefined || !isLabel(kind, first)) return thingName(kind, thing)
  const value = thing[first.name]
  const { type, choices } = first.field
  if (type === 'choice' && typeof value === 'string') return choice(choices ?? '', value)
  if (type === 'date' && typeof value === 'string') return formats.date(value)
  return typeof value === 'string' ? value : thing.id
}

function fieldColumn(
  { name, key, field, isSetByUpdate }: ThingField,
  { kind, slug, t, words, currency, valueOf }: ThingColumnsOptions,
  orders: readonly string[],
): GridColumn<Thing> {
  const summed: readonly string[] = thingLists[kind].sums
  const shown = (thing: Thing): unknown => {
    const typed = valueOf(thing, name)
    return typed === undefined ? fieldValue(thing, { name, field }) : typed
  }
  const text = (thing: Thing): string => valueText(field, shown(thing), words)
  return {
    id: name,
    header: t(`kinds.${kind}.fields.${key}` as 'kinds.account.fields.name'),
    ...(AT_THE_END.has(field.type) && { align: 'end' }),
    ...(WIDTHS[field.type] !== undefined && { width: WIDTHS[field.type] as number }),
    ...(LONG_TYPES.has(field.type) && { isExtra: true }),
    ...orderOf(orders, name),
    cell: (thing) => {
      const value = shown(thing)
      const to = isReference(value) ? kindOf({ ...value }) : null
      if (!isReference(value) || to === null) return <span title={text(thing)}>{text(thing)}</span>
      return (
        <ThingLink slug={slug} kind={to} id={value.id}>
          {referenceLabel(value)}
        </ThingLink>
      )
    },
    text,
    ...(summed.includes(name) && {
      sum: (sums: GridSums) => valueText(field, sums[name], words),
    }),
    ...(isSetByUpdate &&
      isTypedInCell(field) && {
        editor: (thing, { onDone, onCancel }) => (
          <CellInput
            label={t(`kinds.${kind}.fields.${key}` as 'kinds.account.fields.name')}
            field={field}
            value={shown(thing)}
            currency={currency}
            onDone={onDone}
            onCancel={onCancel}
          />
        ),
      }),
  }
}

/** When a thing is, and when it was last changed; shown where somebody chooses them. */
function timeColumns({ kind, t, words }: ThingColumnsOptions): readonly GridColumn<Thing>[] {
  const dates = isFact(kind)
    ? (['day'] as const)
    : (['validFrom', 'validTo', 'from', 'to'] as const)
  const known = dates.filter((name) => !isPeriod(kind) || name === 'from' || name === 'to')
  return known
    .filter((name) => isFact(kind) || isPeriod(kind) === (name === 'from' || name === 'to'))
    .map((name) => ({
      id: name,
      header: t(`grid.times.${name}`),
      width: 130,
      isExtra: !isPeriod(kind) && !isFact(kind),
      ...orderOf(
        thingLists[kind].orders,
        name === 'validFrom' ? 'from' : name === 'validTo' ? 'to' : name,
      ),
      cell: (thing: Thing) => dateText(thing[name], words),
      text: (thing: Thing) => dateText(thing[name], words),
    }))
}

function dateText(value: unknown, { formats }: ValueWords): string {
  return typeof value === 'string' ? formats.date(value) : ''
}

function orderOf(orders: readonly string[], name: string): { readonly order?: string } {
  const field = enumName(name)
  return orders.includes(field) ? { order: field } : {}
}

const OWNERS: ReadonlySet<string> = new Set(['account', 'person', 'position', 'team'])

/** What a thing without a name of its own is known by. */
function ownerOf(fields: readonly ThingField[]): ThingField | undefined {
  return fields.find(({ name }) => OWNERS.has(name))
}

function labelOf(t: TFunction, kind: EntityKind, { key }: ThingField): string {
  return t(`kinds.${kind}.fields.${key}` as 'kinds.account.fields.name')
}

function isLabel(kind: EntityKind, { key }: ThingField): boolean {
  return entityKinds[kind].label === key
}

function isFact(kind: EntityKind): boolean {
  return entityKinds[kind].shape === 'fact'
}

function isPeriod(kind: EntityKind): boolean {
  return entityKinds[kind].shape === 'period'
}
