import {
  ENTITIES,
  VOCABULARIES,
  type Entity,
  type EntityKind,
  type Field as EntityField,
} from '@postscale/domain'
import type { ClassType } from 'type-graphql'
import type { RowKey } from './sort-rows.js'
import { orderInput, type OrderOf } from '../relay/order-input.js'
import { sortableText, type SortOrder } from '../relay/sort-key.js'
import { extraOrders } from './kind-extras.js'
import type { Things } from './things.js'

/** `contractEnd` as a value of an enum: `CONTRACT_END`. */
function constantCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

/** What a value of a field is sorted by; null for fields that lists are not sorted by. */
function keyOfField(field: EntityField): ((value: unknown) => RowKey) | null {
  switch (field.type) {
    case 'text':
      return (value) => (value === null ? null : sortableText(value as string))
    case 'choice': {
      const places: readonly string[] = VOCABULARIES[field.choices!]
      return (value) => (value === null ? null : places.indexOf(value as string))
    }
    case 'flag':
      return Number
    case 'date':
    case 'money':
    case 'integer':
    case 'number':
    case 'hundredths':
      return (value) => value as RowKey
    default:
      return null
  }
}

/** The order input of the lists of a kind. */
export function orderOf(kind: EntityKind): ClassType<OrderOf<string>> {
  const { words, fields }: Entity = ENTITIES[kind]
  const descriptions: Record<string, string> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (keyOfField(field) === null) continue
    descriptions[constantCase(name)] = `By ${words.fields[name]!.en}.`
  }
  for (const [name, { description }] of Object.entries(extraOrders(kind))) {
    descriptions[name] = description
  }
  return orderInput(words.type, descriptions)
}

/** The order of a list where none is asked for. */
export function usualOrder(kind: EntityKind): SortOrder {
  const { field, direction } = ENTITIES[kind].order
  return { field: constantCase(field), direction }
}

/** What an order sorts the things of a kind by. */
export function keyOfOrder(things: Things, { field: asked }: SortOrder): (item: unknown) => RowKey {
  const extra = extraOrders(things.kind)[asked]
  if (extra !== undefined) return (item) => extra.keyOf(things.view, item as never)
  const { fields }: Entity = ENTITIES[things.kind]
  const [name, field] = Object.entries(fields).find(([each]) => constantCase(each) === asked)!
  const keyOf = keyOfField(field)!
  return (item) => keyOf(things.read(item, name))
}
