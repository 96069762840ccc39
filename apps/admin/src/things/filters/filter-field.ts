import {
  type EntityField,
  type EntityKind,
  entityKinds,
  vocabularies,
  type Vocabulary,
} from '@postscale/schema/entities'
import { thingLists } from '@/generated/things/thing-lists'
import type { ListedKind } from '../thing'
import { thingFields } from '../thing-fields'

/** By what a list can be filtered, and how that is said. */
export interface FilterField {
  /** As the filter input calls it. */
  readonly name: string
  /** What the entity catalogue calls the field; null for what is more than one. */
  readonly key: string | null
  readonly type:
    | 'amount'
    | 'answering'
    | 'choice'
    | 'choices'
    | 'date'
    | 'flag'
    | 'list'
    | 'number'
    | 'reference'
    | 'text'
    | 'texts'
  readonly field?: EntityField
  readonly choices?: Vocabulary
  readonly to?: EntityKind
  /** Whether things may have none. */
  readonly hasNone?: boolean
}

const BY_TYPE: Readonly<Record<string, FilterField['type']>> = {
  AmountFilter: 'amount',
  Boolean: 'flag',
  DateFilter: 'date',
  NumberFilter: 'number',
  TextFilter: 'text',
  TextsFilter: 'texts',
}

/** What lists are filtered by beside the fields of their kind; the others are for programs. */
const OTHERS: Readonly<Record<string, Shape>> = {
  answeredBy: { type: 'answering' },
  coveredFor: { type: 'list', choices: 'responsibility' },
  daysSinceContact: { type: 'number', hasNone: true },
  exposed: { type: 'flag' },
  isOpen: { type: 'flag' },
  isSeated: { type: 'flag' },
  lastContact: { type: 'date', hasNone: true },
  lifecycleStage: { type: 'choice', choices: 'lifecycleStage', hasNone: true },
  uncoveredFor: { type: 'list', choices: 'responsibility' },
}

/** By what a list of a kind can be filtered, in the order of its fields. */
export function filterFields(kind: ListedKind): readonly FilterField[] {
  const filters: Readonly<Record<string, string>> = thingLists[kind].filters
  const own = thingFields(kind).flatMap(({ name, key, field }) => {
    const type = filters[name]
    const shape = type === undefined ? null : shapeOf(type, field)
    const hasNone = field.presence === 'optional' && shape?.type !== 'flag'
    return shape === null ? [] : [{ name, key, field, hasNone, ...shape }]
  })
  const others = Object.entries(OTHERS).flatMap(([name, shape]) =>
    name in filters ? [{ name, key: null, ...shape }] : [],
  )
  return [...own, ...others]
}

/** Whether a list can be searched by words. */
export function isSearched(kind: ListedKind): boolean {
  return 'search' in thingLists[kind].filters
}

/** Whether a list tells what has ended or is to come as well. */
export function hasLives(kind: ListedKind): boolean {
  return 'life' in thingLists[kind].filters && entityKinds[kind].shape !== 'fact'
}

type Shape = Pick<FilterField, 'choices' | 'hasNone' | 'to' | 'type'>

function shapeOf(type: string, { choices, to }: EntityField): Shape | null {
  const known = BY_TYPE[type]
  if (known !== undefined) return { type: known }
  if (to !== undefined && type.endsWith('Relation')) return { type: 'reference', to }
  if (choices === undefined) return null
  const enumName = vocabularies[choices].type
  if (type === `${enumName}Filter`) return { type: 'choice', choices }
  return type === `${enumName}sFilter` ? { type: 'choices', choices } : null
}
