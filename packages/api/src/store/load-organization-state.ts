import { type OrganizationState, PERIOD_KINDS, type Records, draftState } from '@postscale/domain'
import type pg from 'pg'
import { IDENTIFIED_KINDS } from './store-columns.js'
import { loadHistories } from './load-histories.js'
import { loadLedger } from './load-ledger.js'
import { loadPeriods } from './load-periods.js'

interface OrganizationRow {
  readonly slug: string
  readonly currency: string
  readonly revision: number
}

/**
 * All rows of a table are read, in the order of their ids. Where the database has counted none yet, as after many were
 * written at once, it takes a table for empty and looks into all of another for each of its rows: minutes where seconds
 * do. Joined in order, the first rows are there at once and the next are found while those are read.
 */
const IN_ORDER = 'SET LOCAL enable_nestloop = off; SET LOCAL enable_hashjoin = off'
const AS_EVER = 'SET LOCAL enable_nestloop TO DEFAULT; SET LOCAL enable_hashjoin TO DEFAULT'

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
  await client.query(IN_ORDER)
  const draft = draftState(null)
  const { slug, currency, revision } = identity
  await loadHistories(client, organizationId, 'organization', ({ history, changedIn }) => {
    const record = { id: organizationId, slug, currency, history }
    draft.put('organization', record as unknown as Records['organization'])
    draft.stamp('organization', organizationId, changedIn)
  })
  await loadHistories(client, organizationId, 'policy', ({ key, history, changedIn }) => {
    draft.put('policy', { key, history } as unknown as Records['policy'])
    draft.stamp('policy', key, changedIn)
  })
  for (const kind of IDENTIFIED_KINDS) {
    await loadHistories(client, organizationId, kind, ({ key: id, changedIn, ...record }) => {
      draft.put(kind, { id, ...record } as unknown as Records[typeof kind])
      draft.stamp(kind, id, changedIn)
    })
  }
  for (const kind of PERIOD_KINDS) {
    await loadPeriods(client, organizationId, kind, (record, changedIn) => {
      draft.put(kind, record)
      draft.stamp(kind, record.id, changedIn)
    })
  }
  await loadLedger(client, organizationId, draft)
  await client.query(AS_EVER)
  return draft.freeze(revision)
}
