import type { ArrMovementKind, Day, Id, StateDraft } from '@postscale/domain'
import type pg from 'pg'
import { asOfRevision } from '../database/as-of-revision.js'
import { dayColumn, fetchRows } from './load-histories.js'

type Client = pg.ClientBase

/** Reads all movements of an organization's ledger into a state that is being loaded. */
export async function loadLedger(
  client: Client,
  organizationId: Id,
  draft: StateDraft,
): Promise<void> {
  for await (const rows of fetchRows(client, COLUMNS, ALL, [organizationId])) {
    for (const row of rows as readonly Row[]) record(draft, row)
  }
}

/**
 * Brings the ledger of a draft from one revision to another, later or earlier: what holds at the one and
 * not at the other is taken back, what holds at the other is recorded. To be called while the accounts
 * that either knows are in the draft.
 */
export async function moveLedger(
  client: Client,
  draft: StateDraft,
  { organizationId, from, to }: { organizationId: Id; from: number; to: number },
): Promise<void> {
  const values = [organizationId, from, to, Math.min(from, to), Math.max(from, to)]
  for await (const rows of fetchRows(client, ['holds', ...COLUMNS], MOVED, values)) {
    for (const [holds, ...row] of rows as readonly (readonly [boolean, ...Row])[]) {
      if (holds) record(draft, row)
      else draft.retractMovement(row[0], { day: row[1], source: row[2] })
    }
  }
}

function record(draft: StateDraft, [accountId, day, source, movement, amount, reason]: Row): void {
  draft.recordMovement(accountId, { day, source, movement, amount, reason })
}

type Row = readonly [Id, Day, string, ArrMovementKind, number, string | null]

const COLUMNS = ['"accountId"', dayColumn('day'), 'source', 'movement', 'amount', 'reason']

const ALL = `
  FROM arr_movement
  WHERE "organizationId" = $1 AND "replacedIn" IS NULL
  ORDER BY "accountId", day DESC, source COLLATE "C" DESC`

/** What is taken back comes first: the same account, day and source may then say something else. */
const MOVED = `
  FROM (
    SELECT t.*, ${asOfRevision('t', '$3')} AS holds
    FROM arr_movement t
    WHERE "organizationId" = $1 AND (
      ("recordedIn" > $4 AND "recordedIn" <= $5) OR ("replacedIn" > $4 AND "replacedIn" <= $5)
    ) AND ${asOfRevision('t', '$2')} IS DISTINCT FROM ${asOfRevision('t', '$3')}
  ) moved
  ORDER BY holds, "accountId", day, source`
