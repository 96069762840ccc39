import fc from 'fast-check'
import {
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import { hostileValues } from './hostile-values.js'
import type { World } from './world.js'

/** Each as often as the others, where fast-check would prefer the smallest. */
export const upTo = (max: number) => fc.noBias(fc.nat({ max }))

/** How the values of one call are made. */
export interface Making {
  readonly random: fc.GeneratorValue
  readonly world: World
  /** Cursors of the field that is called. */
  readonly cursors: readonly string[]
  /** The share of leaves and lists that are hostile, 0 to 1. */
  readonly hostility: number
}

const DEEPEST = 4
const MOST_ITEMS = 20_000

/** A value of an input type, as JSON would carry it; `undefined` to leave it out. */
export function valueOf(
  making: Making,
  type: GraphQLInputType,
  name: string,
  depth: number = 0,
): unknown {
  if (isNonNullType(type)) {
    return isHostile(making, 60) ? null : valueOf(making, type.ofType, name, depth)
  }
  if (isHostile(making, 10)) return null
  if (isListType(type)) {
    return listOf(making, () => valueOf(making, type.ofType, name, depth + 1), type.ofType)
  }
  if (isInputObjectType(type)) {
    if (isHostile(making, 60)) return anyOf(making, ['x', 1, [], {}, { nothing: 1 }])
    const fields = Object.values(type.getFields())
    const chosen = type.isOneOf ? oneOf(making, fields) : fields.filter(isGiven(making, depth))
    return Object.fromEntries(
      chosen.map((field) => [
        field.name,
        valueOf(making, field.type, nameWithin(name, field.name), depth + 1),
      ]),
    )
  }
  if (isEnumType(type)) {
    if (isHostile(making, 10)) return anyOf(making, ['UNKNOWN', '', 'constructor', '\0', 1])
    return anyOf(
      making,
      type.getValues().map((value) => value.name),
    )
  }
  if (isHostile(making)) return hostileValue(making, type)
  return soundValue(making, type.name, name)
}

/** Mostly one that the scalar itself lets through: what it refuses is refused before our code is asked. */
function hostileValue(making: Making, scalar: GraphQLScalarType): unknown {
  const values = hostileValues(scalar.name, making.world)
  const isRefused = making.random(upTo, 7) === 0
  return anyOf(making, isRefused ? values : values.filter((value) => isTaken(scalar, value)))
}

function isTaken(scalar: GraphQLScalarType, value: unknown): boolean {
  try {
    scalar.parseValue(value)
    return true
  } catch {
    return false
  }
}

/** What is asked of `account: { id }` is an id of an account. */
export function nameWithin(name: string, field: string): string {
  return field === 'id' || field === 'ids' || field === 'refs' ? name : field
}

function isGiven({ random, hostility }: Making, depth: number) {
  return (field: GraphQLInputField): boolean => {
    if (isRequiredInputField(field)) return random(upTo, 99) >= hostility * 2
    return depth < DEEPEST && random(upTo, 99) < 45
  }
}

function oneOf(making: Making, fields: readonly GraphQLInputField[]): GraphQLInputField[] {
  const count = isHostile(making, 40) ? anyOf(making, [0, 2]) : 1
  const preferred = fields.filter(({ name }) => name === 'id')
  const from = preferred.length > 0 && !isHostile(making) ? preferred : fields
  return Array.from({ length: count }, () => anyOf(making, from))
}

function listOf(making: Making, item: () => unknown, type: GraphQLInputType): unknown {
  if (!isHostile(making, 2)) {
    return Array.from({ length: making.random(upTo, 3) }, item)
  }
  const length = anyOf(making, [0, 2, 93, 101, 1_001, MOST_ITEMS])
  const inner = isNonNullType(type) ? type.ofType : type
  // Large objects many times over are refused for their bytes, before anything is looked at.
  const most = isInputObjectType(inner) && inner.name !== 'ThingRef' ? 101 : length
  const same = item()
  if (JSON.stringify([same]).length * most > 2_000_000) return [same]
  return Array.from({ length: Math.min(length, most) }, () => same)
}

function soundValue(making: Making, scalar: string, name: string): unknown {
  const { random, world } = making
  const pick = (values: readonly unknown[]) => anyOf({ random }, values)
  switch (scalar) {
    case 'ID':
      return pick(idsFor(name, world))
    case 'Int':
      if (name === 'ifUnchangedSince' || name === 'expectedRevision') return null
      return random(fc.integer, { min: 0, max: 6 })
    case 'NonNegativeInt':
      return random(upTo, 400)
    case 'SafeInt':
      return random(upTo, 1_000_000_000)
    case 'Float':
      return pick([0, 0.5, 1, 2, 12.5])
    case 'Boolean':
      return random(fc.boolean)
    case 'Date':
      return pick(['2026-02-01', '2026-03-01', '2026-06-01', '2026-12-31', '2027-06-01'])
    case 'DateTime':
      return '2099-01-01T00:00:00Z'
    case 'Currency':
      return 'USD'
    case 'Locale':
      return pick(['en', 'es', 'pt'])
    case '_Any':
      return { __typename: 'Team', id: pick(world.ids['Team']!) }
    default:
      return textFor(name, making)
  }
}

function textFor(name: string, { random, world, cursors }: Making): string {
  if (name === 'slug') return anyOf({ random }, ['acme', 'acme', 'rival', 'nobody'])
  if (name === 'after' || name === 'before') return anyOf({ random }, ['', ...cursors])
  if (name === 'key') return anyOf({ random }, world.policyKeys)
  if (name === 'timeZone') return anyOf({ random }, ['UTC', 'America/Bogota', 'Pacific/Honolulu'])
  if (name === 'language' || name === 'languages') return anyOf({ random }, ['en', 'es-MX'])
  return random(fc.string, { unit: 'grapheme', minLength: 1, maxLength: 12 })
}

/** Ids of the kind that an argument's name speaks of; of any where it speaks of none. */
export function idsFor(name: string, { ids }: World): readonly string[] {
  if (name === 'organizationId') return [...ids['Organization']!, 'acme']
  const noun = name.replace(/Ids?$/, '').toLowerCase()
  const type = Object.keys(ids).find((known) => {
    const singular = known.toLowerCase()
    return noun === singular || noun === `${singular}s` || noun === PLURALS[known]
  })
  return ids[type ?? SEATS[noun] ?? ''] ?? Object.values(ids).flat()
}

const PLURALS: Readonly<Record<string, string>> = { Person: 'people' }
const SEATS: Readonly<Record<string, string>> = {
  owner: 'Position',
  reportsto: 'Position',
  executivesponsor: 'Position',
  parent: 'Team',
}

/** Whether something is to be hostile; `rarer` times less often than a leaf is. */
function isHostile({ random, hostility }: Making, rarer: number = 1): boolean {
  return hostility > 0 && random(upTo, 9_999) < (hostility * 10_000) / rarer
}

export function anyOf<T>({ random }: Pick<Making, 'random'>, values: readonly T[]): T {
  return values[random(upTo, Math.max(0, values.length - 1))]!
}
