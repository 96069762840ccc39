import {
  type OrganizationState,
  PERIOD_KINDS,
  type Records,
  type ThingKind,
  draftState,
} from '@postscale/domain'
import type pg from 'pg'
import { IDENTIFIED_KINDS } from './store-columns.js'
import { fetchRows, loadHistories } from './load-histories.js'
import { loadLedger } from './load-ledger.js'
import { loadPeriods } from './load-periods.js'

interface OrganizationRow {
  readonly slug: string
  readonly currency: string
  readonly revision: number
}

/**
 * All rows of a table are read. Where the database has counted none yet, as after many were written at once, it takes a
 * table for empty and looks into all of another for each of its rows: minutes where seconds do.
 */
const ROW_BY_ROW_OFF = 'SET LOCAL enable_nestloop = off'
const ROW_BY_ROW_AS_EVER = 'SET LOCAL enable_nestloop TO DEFAULT'

/**
 * Loads an organization with all its history: one statement a table, read through cursors.
 *
 * @param client in a transaction that sees one moment: REPEATABLE READ, or any that holds the lock on
 * the organization's row.
 * @returns null when there is no such organization.
 */
export async function loadOrganizationState(
  client: pg.ClientBase,
  organizationId: string,
): Promise<OrganizationState | null> {
  const { rows } = await client.query<OrganizationRow>(
    'SELECT slug, currency, revision FROM organization WHERE id = $1',
    [organizationId],
  )
  const identity = rows[0]
  if (identity === undefined) return null
  await client.query(ROW_BY_ROW_OFF)
  const draft = draftState(null)
  const { slug, currency, revision } = identity
  await loadHistories(client, organizationId, 'organization', ({ history }) => {
    const record = { id: organizationId, slug, currency, history }
    draft.put('organization', record as unknown as Records['organization'])
  })
  await loadHistories(client, organizationId, 'policy', ({ key, history }) => {
    draft.put('policy', { key, history } as unknown as Records['policy'])
  })
  for (const kind of IDENTIFIED_KINDS) {
    await loadHistories(
      client,
      organizationId,
      kind,
      ({ key: id, externalReferences, history }) => {
        draft.put(kind, { id, externalReferences, history } as unknown as Records[typeof kind])
      },
    )
  }
  for (const kind of PERIOD_KINDS) {
    await loadPeriods(client, organizationId, kind, (record) => {
      draft.put(kind, record)
    })
  }
  await loadLedger(client, organizationId, draft)
  const values = [organizationId]
  for await (const rows of fetchRows(client, LAST_CHANGES, values)) {
    for (const [kind, id, changedIn] of rows as readonly LastChange[]) {
      draft.stamp(kind, id, changedIn)
    }
  }
  await client.query(ROW_BY_ROW_AS_EVER)
  return draft.freeze(revision)
}

type LastChange = readonly [ThingKind, string, number]

const LAST_CHANGES = `
  SELECT kind, "thingId", max(revision) FROM audit_change
  WHERE "organizationId" = $1 GROUP BY kind, "thingId"`
