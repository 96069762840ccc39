import { type Field, PERIODS, type PeriodKind, type Records } from '@postscale/domain'
import type pg from 'pg'
import { quoteIdentifier } from '../database/insert-rows.js'
import { dayColumn, endOf, fetchRows, joinLastChanges, LAST_CHANGE } from './load-histories.js'
import { periodColumns } from './store-columns.js'

/** Hands over every occupancy or coverage of an organization, one after the other. */
export async function loadPeriods<K extends PeriodKind>(
  client: pg.ClientBase,
  organizationId: string,
  kind: K,
  take: (record: Records[K], changedIn: number) => void,
): Promise<void> {
  const columns = periodColumns(kind).filter(({ name }) => name !== 'organizationId')
  const names = columns.map(({ name }) => memberOf(name))
  const fields: Readonly<Record<string, Field>> = PERIODS[kind].fields
  // A field of calendar dates stays text; the period's own ends and fields of days are counted.
  const picked = columns.map(({ name, type }) =>
    type === 'date' && fields[name]?.type !== 'date' ? dayColumn(name) : quoteIdentifier(name),
  )
  const rest =
    `FROM ${quoteIdentifier(kind)} ${joinLastChanges(kind, 'id')} ` +
    'WHERE "organizationId" = $1 ORDER BY id'
  for await (const rows of fetchRows(client, [...picked, LAST_CHANGE], rest, [organizationId])) {
    for (const row of rows) {
      const record: Record<string, unknown> = {}
      for (let at = 0; at < names.length; at += 1) record[names[at]!] = row[at]
      record['to'] = endOf(record['to'])
      take(record as unknown as Records[K], row[names.length] as number)
    }
  }
}

function memberOf(column: string): string {
  if (column === 'validFrom') return 'from'
  return column === 'validTo' ? 'to' : column
}
