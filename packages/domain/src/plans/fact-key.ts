import type { FactKind } from '../entities/entity.js'
import { FACTS, type FactKindName } from '../entities/registry.js'
import { formatDay } from '../kernel/format-day.js'
import { isId } from '../kernel/is-id.js'
import { parseDay } from '../kernel/parse-day.js'
import type { Fact, FactKey } from './fact.js'

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
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
