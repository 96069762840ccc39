import { formatDay, formatEnd, type Day, type Records, type ThingChange } from '@postscale/domain'
import type pg from 'pg'
import { insertRows, type InsertColumn } from '../../database/insert-rows.js'
import { quoteIdentifier } from '../../database/quote-identifier.js'
import { PERIOD_COLUMNS, type PeriodKind } from './period-columns.js'

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
    await client.query(
      `DELETE FROM ${quoteIdentifier(kind)} WHERE "organizationId" = $1 AND id = ANY($2::uuid[])`,
      [organizationId, former],
    )
  }
  const rows = changes.flatMap(({ after }) => (after ? [rowOf(organizationId, after)] : []))
  const columns: readonly InsertColumn[] = PERIOD_COLUMNS[kind]
  await insertRows(
    client,
    kind,
    columns,
    columns.map(({ name }) => rows.map((row) => row[name])),
  )
}

function rowOf(organizationId: string, record: Records[PeriodKind]): Row {
  const { from, to, ...rest } = record
  const row: Row = {
    ...rest,
    organizationId,
    validFrom: formatDay(from),
    validTo: formatEnd(to),
  }
  const outcomeOn = row['outcomeOn'] as Day | null | undefined
  return typeof outcomeOn === 'number' ? { ...row, outcomeOn: formatDay(outcomeOn) } : row
}
