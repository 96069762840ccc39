import type { FactKind, FieldsOf } from '../entities/entity.js'
import { type FactKindName, FACTS } from '../entities/registry.js'
import { isStorable } from '../entities/value-checks.js'
import { type Day, formatDay, parseDay } from '../kernel/days.js'
import { isId } from '../kernel/ids.js'

/** A dated observation from a source: a row of a time series; recording it anew replaces it. */
export type FactOf<K extends FactKindName> = {
  readonly [N in K]: FieldsOf<(typeof FACTS)[N]> & {
    readonly fact: N
    /** Name of the system it came from. */
    readonly source: string
    readonly day: Day
  }
}[K]

export type Fact = FactOf<FactKindName>

/** What tells a fact from the others of its organization: its kind, its source, and its kind's key. */
export interface FactKey {
  readonly fact: FactKindName
  readonly source: string
  /** The fields of the key, by name; a day as the domain counts them. */
  readonly key: Readonly<Record<string, Day | string | null>>
}

export type TicketVolume = FactOf<'ticketVolume'>
export type ArrMovement = FactOf<'arrMovement'>
export type HealthSignal = FactOf<'healthSignal'>
export type Touchpoint = FactOf<'touchpoint'>

/** Stands for a reference of the key that is not given. */
const NOT_GIVEN = '-'

/** What makes two facts the same one: recording it again replaces it. */
export function factKey(fact: Fact): FactKey {
  const values = fact as unknown as FactKey['key']
  const names = keyOf(fact.fact)
  return {
    fact: fact.fact,
    source: fact.source,
    key: Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
  }
}

/**
 * The id of a fact among those of its kind: its source and its key, each part escaped as in an address,
 * with colons between; days as dates.
 */
export function factId({ fact, source, key }: FactKey): string {
  const parts = keyOf(fact).map((name) => {
    const value = key[name] ?? NOT_GIVEN
    return name === 'day' ? formatDay(value as number) : String(value)
  })
  return [source, ...parts].map((part) => encodeURIComponent(part)).join(':')
}

/** The key that an id of a fact stands for; null when it is no such id. */
export function parseFactId(fact: FactKindName, id: string): FactKey | null {
  const names = keyOf(fact)
  const parts = id.split(':').map(unescaped)
  if (parts.length !== names.length + 1 || parts.includes(null)) return null
  const [source, ...values] = parts as [string, ...string[]]
  const key: Record<string, FactKey['key'][string]> = {}
  for (const [index, name] of names.entries()) {
    const value = keyValue(fact, name, values[index]!)
    if (value === undefined) return null
    key[name] = value
  }
  return { fact, source, key }
}

/** The value of a part of a key; undefined when it cannot be one. */
function keyValue(
  fact: FactKindName,
  name: string,
  text: string,
): FactKey['key'][string] | undefined {
  if (name === 'day') return parseDay(text) ?? undefined
  const field = (FACTS[fact] as FactKind).fields[name]!
  if (field.type !== 'reference') return text
  if (field.presence === 'optional' && text === NOT_GIVEN) return null
  return isId(text) ? text : undefined
}

function keyOf(fact: FactKindName): readonly string[] {
  return FACTS[fact].key
}

function unescaped(part: string): string | null {
  try {
    const text = decodeURIComponent(part)
    return isStorable(text) ? text : null
  } catch {
    return null
  }
}
