import { type Field, type Subject, THING_KINDS, type ThingKind, THINGS } from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { hasWord } from './name-words.js'
import { historyOf } from '../store/store-columns.js'

/** A thing, by what tells it from the others of its kind. */
export interface NamedThing {
  readonly kind: ThingKind
  readonly id: string
}

/**
 * The things of an organization whose texts may name some subjects, at any time, or that say why they are away; their own
 * records are not among them unless they do.
 *
 * @param words as of `nameWords`
 */
export async function thingsNaming(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  subjects: readonly Subject[],
  words: readonly string[],
): Promise<readonly NamedThing[]> {
  const found: NamedThing[] = []
  for (const kind of THING_KINDS) {
    const statement = statementOf(kind, subjects, words)
    if (statement === null) continue
    const { rows } = await client.query<{ id: string }>(statement.text, [
      organizationId,
      ...statement.values,
    ])
    found.push(...rows.map(({ id }) => ({ kind, id })))
  }
  return found
}

const TEXTS: ReadonlySet<string> = new Set(['record', 'records', 'text', 'texts'])

function statementOf(kind: ThingKind, subjects: readonly Subject[], words: readonly string[]) {
  const fields = Object.entries<Field>(THINGS[kind].fields)
  const texts = fields.filter(([, { type }]) => TEXTS.has(type)).map(([name]) => name)
  const isPrivate = fields.some(([, { sensitive }]) => sensitive === 'person')
  const references = fields.flatMap(([name, { to }]) => {
    const ids = isPrivate ? subjects.filter((each) => each.kind === to).map(({ id }) => id) : []
    return ids.length === 0 ? [] : [{ name, ids }]
  })
  const values: unknown[] = []
  const given = (value: unknown) => `$${values.push(value) + 1}`
  const conditions = [
    ...(texts.length === 0 || words.length === 0 ? [] : [hasWord(texts.map(asText), words, given)]),
    ...references.map(({ name, ids }) => `${asText(name)} = ANY(${given(ids)}::text[])`),
  ]
  if (conditions.length === 0) return null
  const { table, key } = historyOf(kind)
  const text = `SELECT DISTINCT ${quoteIdentifier(key)}::text AS id FROM ${quoteIdentifier(table)}
    WHERE "organizationId" = $1 AND (${conditions.join(' OR ')})`
  return { text, values }
}

function asText(name: string): string {
  return `${quoteIdentifier(name)}::text`
}
