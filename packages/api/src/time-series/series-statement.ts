import { formatDay, type Id } from '@postscale/domain'
import { asOfRevision } from '../database/as-of-revision.js'
import type { SeriesPageQuestion, SeriesQuestion, SeriesTable } from './series-question.js'

/** A statement for the driver. Unnamed, so that it is planned for its values. */
interface SeriesStatement {
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * Reads the rows of a page, and one more if there is one; of each account by itself, or of all.
 *
 * @param accountIds null for the whole organization.
 */
export function pageStatement(
  table: SeriesTable,
  question: SeriesPageQuestion,
  accountIds: readonly Id[] | null,
): SeriesStatement {
  const { after, before, size, fromEnd, direction } = question.slice
  const reading = (direction === 'ASC') === fromEnd ? 'DESC' : 'ASC'
  const names = table.key.map(({ name }) => `"${name}"`)
  const by = (row: string) => names.map((name) => `${row}.${name} ${reading}`).join(', ')
  const { where, take, values } = conditionsOf(question)
  const beyond = (operator: '<' | '>', at: readonly string[] | null): void => {
    if (at === null) return
    const bounds = table.key.map(({ type }, index) => take(type, at[index]))
    const columns = names.map((name) => `t.${name}`).join(', ')
    where.push(`(${columns}) ${operator} (${bounds.join(', ')})`)
  }
  beyond(direction === 'ASC' ? '>' : '<', after)
  beyond(direction === 'ASC' ? '<' : '>', before)
  if (accountIds !== null) where.push('t."accountId" = a.id')
  const rows = `SELECT ${table.columns} FROM ${table.name} t WHERE ${where.join(' AND ')}
    ORDER BY ${by('t')} LIMIT ${take('int', size + 1)}`
  if (accountIds === null) return { text: rows, values }
  const accounts = `unnest(${take('uuid[]', accountIds)}) AS a (id)`
  const text = `SELECT p.* FROM ${accounts} CROSS JOIN LATERAL (${rows}) p ORDER BY ${by('p')}`
  return { text, values }
}

/** Counts the rows of each account, or of all. */
export function countStatement(
  table: SeriesTable,
  question: SeriesQuestion,
  accountIds: readonly Id[] | null,
): SeriesStatement {
  const { where, take, values } = conditionsOf(question)
  if (accountIds === null) {
    const text = `SELECT count(*) FROM ${table.name} t WHERE ${where.join(' AND ')}`
    return { text, values }
  }
  where.push(`t."accountId" = ANY(${take('uuid[]', accountIds)})`)
  const text = `SELECT t."accountId", count(*) FROM ${table.name} t
    WHERE ${where.join(' AND ')} GROUP BY t."accountId"`
  return { text, values }
}

/** Adds the rows up, apart by what the table says; one row where they are told apart by nothing. */
export function sumStatement(table: SeriesTable, question: SeriesQuestion): SeriesStatement {
  const { of = [], by = [] } = table.sums ?? {}
  const { where, values } = conditionsOf(question)
  const apart = by.map((name) => `t."${name}"`)
  const sums = of.map((name) => `coalesce(sum(t."${name}"), 0)::bigint AS "${name}"`)
  const text = `SELECT ${[...apart, 'count(*)', ...sums].join(', ')} FROM ${table.name} t
    WHERE ${where.join(' AND ')}${apart.length === 0 ? '' : ` GROUP BY ${apart.join(', ')}`}`
  return { text, values }
}

function conditionsOf({ organizationId, revision, asOf, conditions }: SeriesQuestion) {
  const values: unknown[] = []
  const take = (type: string, value: unknown): string => `$${values.push(value)}::${type}`
  const where = [
    `t."organizationId" = ${take('uuid', organizationId)}`,
    `t.day <= ${take('date', formatDay(asOf))}`,
    asOfRevision('t', take('int', revision)),
    ...conditions.map(({ test, type, value }) => `${test} (${take(type, value)})`),
  ]
  return { where, take, values }
}
