import { foldLetters, VOCABULARIES, type Field as EntityField } from '@postscale/domain'
import type { ClassType } from 'type-graphql'
import type { RowKey } from './sort-rows.js'
import { orderInput, type OrderOf } from '../relay/order-input.js'
import type { SortOrder } from '../relay/sort-key.js'
import { comparedField } from './compared-field.js'
import { constantCase } from './constant-case.js'
import { listed, type ListedKind } from './listed-kinds.js'
import type { Things } from './things.js'
import { toldFields } from './told-fields.js'

/** What a value of a field is sorted by; null for fields that lists are not sorted by. */
function keyOfField(field: EntityField): ((value: unknown) => RowKey) | null {
  switch (field.type) {
    case 'text':
    case 'email':
    case 'currency':
      return (value) => (value === null ? null : foldLetters(value as string))
    case 'choice': {
      const places: readonly string[] = VOCABULARIES[field.choices!]
      return (value) => (value === null ? null : places.indexOf(value as string))
    }
    case 'flag':
      return Number
    case 'date':
    case 'day':
    case 'money':
    case 'integer':
    case 'number':
    case 'hundredths':
      return (value) => value as RowKey
    default:
      return null
  }
}

/** Orders by the time in which a thing is there, and by when it changed. */
const TIMES = {
  FROM: 'By the first day of its time.',
  CHANGED_IN: 'By the revision that changed it last.',
  TO: 'By the day after the last day of its time; what has no end comes last.',
} as const

/** What lists of a kind can be sorted by: the values of their order's enum, each with what it means. */
export function orderFields(kind: ListedKind): Readonly<Record<string, string>> {
  const { words, fields } = listed(kind)
  const descriptions: Record<string, string> = { ...TIMES }
  for (const [name, field] of Object.entries(fields)) {
    if (keyOfField(field) === null) continue
    descriptions[constantCase(name)] = `By ${words.fields[name]!.en}.`
  }
  for (const [name, { order }] of Object.entries(toldFields(kind))) {
    if (order !== null) descriptions[constantCase(name)] = order
  }
  return descriptions
}

/** The order input of the lists of a kind. */
export function orderOf(kind: ListedKind): ClassType<OrderOf<string>> {
  return orderInput(listed(kind).words.type, orderFields(kind))
}

/** The order of a list where none is asked for. */
export function usualOrder(kind: ListedKind): SortOrder {
  const { field, direction } = listed(kind).order
  return { field: constantCase(field), direction }
}

/** What an order sorts the things of a kind by. */
export function keyOfOrder(things: Things, { field: asked }: SortOrder): (item: number) => RowKey {
  if (asked === 'FROM' || asked === 'TO') {
    const end = asked === 'FROM' ? 'from' : 'to'
    return (item) => things.timeOf(item)[end]
  }
  if (asked === 'CHANGED_IN') return (item) => things.changedIn(item)
  const { fields } = listed(things.kind)
  const isAsked = ([name]: readonly [string, unknown]) => constantCase(name) === asked
  const told = Object.entries(toldFields(things.kind)).find(isAsked)
  if (told !== undefined) {
    const [name, { field }] = told
    const keyOf = keyOfField(field)!
    return (item) => keyOf(things.told(item, name))
  }
  const [name, field] = Object.entries(fields).find(isAsked)!
  const keyOf = keyOfField(field)!
  const read = comparedField(things, name)
  return (item) => keyOf(read(item))
}
