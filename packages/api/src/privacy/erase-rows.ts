import {
  erasedCommand,
  erasedJson,
  erasedRecord,
  type Erasure,
  type Records,
  type ThingKind,
} from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import type { HeldTexts, RewrittenTable } from './held-texts.js'
import { hasWord } from './name-words.js'
import type { ToErase } from './to-erase.js'

type Row = Readonly<Record<string, unknown>>
type Values = Readonly<Record<string, unknown>>

const ROWS_A_TIME = 500

/**
 * Takes those who are erased out of the rows of a table that may hold them, each row once for all of them, and answers how
 * many did.
 *
 * @param client of the transaction that erases them
 */
export async function eraseRows(
  client: pg.ClientBase,
  organizationId: string,
  held: HeldTexts,
  { erased: subjects, erasure, words }: ToErase,
): Promise<number> {
  const ids = subjects.map(({ subject }) => subject.id)
  const rows = await readRows(client, organizationId, held, { ids, words }, 'FOR UPDATE')
  const changed = rows.flatMap((row) => {
    const erased = erasedRow(held, row, erasure)
    return held.columns.every(({ name }) => erased[name] === row[name]) ? [] : [erased]
  })
  for (let at = 0; at < changed.length; at += ROWS_A_TIME) {
    await updateRows(client, held, changed.slice(at, at + ROWS_A_TIME))
  }
  return changed.length
}

/** Whose rows are sought: by their ids, and by words as of `nameWords`. */
interface Sought {
  readonly ids: readonly string[]
  readonly words: readonly string[]
}

/** The rows that may name somebody, or are about them; with a lock, until the transaction ends nobody else's. */
export async function readRows(
  client: pg.ClientBase | pg.Pool,
  organizationId: string,
  { table, key, columns }: HeldTexts,
  { ids, words }: Sought,
  lock: 'FOR UPDATE' | '' = '',
): Promise<readonly Row[]> {
  const values: unknown[] = [organizationId]
  const given = (value: unknown) => `$${values.push(value)}`
  const texts = columns.map(({ name }) => `${quoteIdentifier(name)}::text`)
  const about = ABOUT[table as RewrittenTable]
  const conditions = [
    ...(words.length === 0 ? [] : [hasWord(texts, words, given)]),
    ...(about === undefined || ids.length === 0 ? [] : [about(`ANY(${given(ids)}::text[])`)]),
  ]
  if (conditions.length === 0) return []
  // Keys go back as they came.
  const keys = key.map(({ name }) => `${quoteIdentifier(name)}::text AS ${quoteIdentifier(name)}`)
  const read = [...keys, ...columns.map(({ name }) => quoteIdentifier(name))]
  const text = `SELECT ${read.join(', ')} FROM ${quoteIdentifier(table)}
    WHERE "organizationId" = $1 AND (${conditions.join(' OR ')}) ${lock}`
  return (await client.query<Row>(text, values)).rows
}

/** Which rows are about any of some things, whatever they say. */
const ABOUT: Partial<Record<RewrittenTable, (any: string) => string>> = {
  audit_change: (any) =>
    `"thingId" = ${any} OR "before" ->> 'personId' = ${any} OR "after" ->> 'personId' = ${any}`,
  scenario_change: (any) => `change ->> 'id' = ${any} OR change ->> 'personId' = ${any}`,
}

function erasedRow({ table, columns }: HeldTexts, row: Row, erasure: Erasure): Row {
  const erased = columns.map(({ name, type }) => {
    const value = row[name]
    if (value === null) return [name, null] as const
    if (type === 'jsonb') return [name, erasedColumn(table, name, row, value, erasure)] as const
    // A block of an import is JSON written as text.
    if (table === 'import_block') return [name, erasedBlock(value as string, erasure)] as const
    return [name, erasedJson(value, erasure)] as const
  })
  return { ...row, ...Object.fromEntries(erased) }
}

function erasedColumn(table: string, name: string, row: Row, value: unknown, erasure: Erasure) {
  if (table === 'audit_change') {
    return erasedRecord(row['kind'] as ThingKind, value as Records[ThingKind], erasure)
  }
  if (table === 'scenario_change' && name === 'change') {
    return erasedCommand(value as Values, erasure)
  }
  return erasedJson(value, erasure)
}

function erasedBlock(rows: string, erasure: Erasure): string {
  const read: unknown = JSON.parse(rows)
  const erased = erasedJson(read, erasure)
  return erased === read ? rows : JSON.stringify(erased)
}

async function updateRows(
  client: pg.ClientBase,
  { table, key, columns }: HeldTexts,
  rows: readonly Row[],
): Promise<void> {
  const given = [...key, ...columns].map(({ name }) => quoteIdentifier(name))
  const types = [...key, ...columns].map(({ type }) => type)
  const set = columns.map(({ name }) => `${quoteIdentifier(name)} = g.${quoteIdentifier(name)}`)
  const same = key.map(({ name }) => `t.${quoteIdentifier(name)} = g.${quoteIdentifier(name)}`)
  const said = given.map((name, at) => `${name} ${types[at]!}`)
  await client.query(
    `UPDATE ${quoteIdentifier(table)} t SET ${set.join(', ')}
     FROM jsonb_to_recordset($1::jsonb) AS g (${said.join(', ')})
     WHERE ${same.join(' AND ')}`,
    [JSON.stringify(rows)],
  )
}
