import {
  type Field,
  PERIODS,
  type PeriodKind,
  type Records,
  type ThingChange,
  formatDay,
  formatEnd,
} from '@postscale/domain'
import type pg from 'pg'
import { insertRows, quoteIdentifier } from '../database/insert-rows.js'
import { namedStatement } from '../database/named-statement.js'
import { periodColumns } from './store-columns.js'

type Change = Extract<ThingChange, { readonly kind: PeriodKind }>
type Row = Readonly<Record<string, unknown>>

/** Replaces changed occupancies or coverage by their new rows. */
export async function writePeriods(
  client: pg.ClientBase,
  organizationId: string,
  kind: PeriodKind,
  changes: readonly Change[],
): Promise<void> {
  const former = changes.filter(({ before }) => before !== null).map(({ id }) => id)
  if (former.length > 0) {
    const text = `DELETE FROM ${quoteIdentifier(kind)} WHERE "organizationId" = $1 AND id = ANY($2::uuid[])`
    await client.query({ ...namedStatement(text), values: [organizationId, former] })
  }
  const rows = changes.flatMap(({ after }) => (after ? [rowOf(organizationId, kind, after)] : []))
  const columns = periodColumns(kind)
  await insertRows(
    client,
    kind,
    columns,
    columns.map(({ name }) => rows.map((row) => row[name])),
  )
}

function rowOf(organizationId: string, kind: PeriodKind, record: Records[PeriodKind]): Row {
  const { from, to, ...rest } = record
  const row: Record<string, unknown> = {
    ...rest,
    organizationId,
    validFrom: formatDay(from),
    validTo: formatEnd(to),
  }
  for (const [name, { type }] of Object.entries<Field>(PERIODS[kind].fields)) {
    if (type === 'day' && typeof row[name] === 'number') row[name] = formatDay(row[name])
  }
  return row
}
