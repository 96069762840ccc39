import { draftState, type OrganizationState, type Records, type ThingKind } from '@postscale/domain'
import type pg from 'pg'
import { fetchRows } from './load-histories.js'
import { moveLedger } from './load-ledger.js'

/** `forward` to a later revision by what was made, `back` to an earlier one by what was before. */
type AuditDirection = 'forward' | 'back'

/**
 * Moves a state to another revision of the same organization by the audit rows in between: of each
 * thing the last `after` going forward, the first `before` going back. The ledger goes by its own rows.
 *
 * @param client in a transaction, for a cursor.
 */
export async function applyAuditRows(
  client: pg.ClientBase,
  state: OrganizationState,
  revision: number,
): Promise<OrganizationState> {
  const direction = revision > state.revision ? 'forward' : 'back'
  const [low, high] = [Math.min(state.revision, revision), Math.max(state.revision, revision)]
  const draft = draftState(state)
  const { id: organizationId } = state.organization
  const values = [organizationId, low, high]
  const ledger = { organizationId, from: state.revision, to: revision }
  if (direction === 'back') await moveLedger(client, draft, ledger)
  for await (const rows of fetchRows(client, ...STATEMENTS[direction], values)) {
    for (const [kind, target, other, id, changedIn] of rows as readonly AuditRow[]) {
      if (target === null) draft.remove(kind, other as Records[typeof kind])
      else {
        draft.put(kind, target)
        draft.stamp(kind, id, changedIn)
      }
    }
  }
  if (direction === 'forward') await moveLedger(client, draft, ledger)
  return draft.freeze(revision)
}

/** Kind, the record to arrive at and the one on the other side, id, and revision of the last change. */
type AuditRow = readonly [
  ThingKind,
  Records[ThingKind] | null,
  Records[ThingKind] | null,
  string,
  number,
]

/**
 * Coverage is found through its account, so it leaves before accounts do and comes after them; what
 * leaves makes room for what comes.
 */
const statementFor = (
  target: 'before' | 'after',
  other: 'before' | 'after',
  order: 'ASC' | 'DESC',
  changedIn: string,
): readonly [picked: readonly string[], rest: string] => [
  ['kind', `"${target}"`, `"${other}"`, '"thingId"', changedIn],
  `
  FROM (
    SELECT DISTINCT ON (kind, "thingId") kind, "thingId", revision, "before", "after"
    FROM audit_change
    WHERE "organizationId" = $1 AND revision > $2 AND revision <= $3
    ORDER BY kind, "thingId", revision ${order}, seq ${order}
  ) latest
  ORDER BY CASE
    WHEN "${target}" IS NULL THEN CASE WHEN kind = 'coverage' THEN 0 ELSE 1 END
    WHEN kind = 'coverage' THEN 3 ELSE 2 END`,
]

/** When a thing that a later revision changed had been changed last. */
const CHANGED_BEFORE = `(
  SELECT coalesce(max(c.revision), 0) FROM audit_change c
  WHERE c."organizationId" = $1 AND c.kind = latest.kind AND c."thingId" = latest."thingId"
    AND c.revision <= $2
)`

const STATEMENTS: Readonly<Record<AuditDirection, ReturnType<typeof statementFor>>> = {
  forward: statementFor('after', 'before', 'DESC', 'revision'),
  back: statementFor('before', 'after', 'ASC', CHANGED_BEFORE),
}
