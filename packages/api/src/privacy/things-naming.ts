import { type Field, type Subject, THING_KINDS, type ThingKind, THINGS } from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { isPeriodKind, keyColumn, tableOf } from '../store/store-columns.js'

/** A thing, by what tells it from the others of its kind. */
export interface NamedThing {
  readonly kind: ThingKind
  readonly id: string
}

/**
 * The things of an organization whose texts may name somebody, at any time, or that say why they are away; their own
 * record is not among them unless it does.
 *
 * @param pattern as of `namePattern`
 */
export async function thingsNaming(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  subject: Subject,
  pattern: string,
): Promise<readonly NamedThing[]> {
  const found: NamedThing[] = []
  for (const kind of THING_KINDS) {
    const statement = statementOf(kind, subject, pattern)
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

function statementOf(kind: ThingKind, subject: Subject, pattern: string) {
  const fields = Object.entries<Field>(THINGS[kind].fields)
  const texts = fields.filter(([, { type }]) => TEXTS.has(type)).map(([name]) => name)
  const isPrivate = fields.some(([, { sensitive }]) => sensitive === 'person')
  const references = isPrivate ? fields.filter(([, { to }]) => to === subject.kind) : []
  const values: string[] = []
  const given = (value: string) => `$${values.push(value) + 1}`
  const conditions = [
    ...(texts.length === 0 || pattern === ''
      ? []
      : [`concat_ws(' ', ${texts.map(asText).join(', ')}) ~* ${given(pattern)}`]),
    ...references.map(([name]) => `${quoteIdentifier(name)}::text = ${given(subject.id)}`),
  ]
  if (conditions.length === 0) return null
  const table = isPeriodKind(kind) ? tableOf(kind) : `${tableOf(kind)}_version`
  const key = isPeriodKind(kind) ? 'id' : keyColumn(kind).name
  const text = `SELECT DISTINCT ${quoteIdentifier(key)}::text AS id FROM ${quoteIdentifier(table)}
    WHERE "organizationId" = $1 AND (${conditions.join(' OR ')})`
  return { text, values }
}

function asText(name: string): string {
  return `${quoteIdentifier(name)}::text`
}
