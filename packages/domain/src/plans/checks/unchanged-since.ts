import type { Responsibility } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import { changedIn } from '../../state/changed-in.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { ThingKind } from '../../state/records.js'
import type { SingleChange } from '../change.js'
import type { PlanRun } from '../plan-run.js'
import { subjectOf } from '../subjects.js'
import { thingLabel } from '../thing-label.js'

const FIELD = 'ifUnchangedSince'

/**
 * Whether what a change is about is as it was at the revision that the change names; refused when a
 * later plan changed it. Changes of coverage and of occupancies look at all that the account has for
 * the responsibility, and at all whom the seat has.
 */
export function isUnchangedSince(run: PlanRun, change: SingleChange): boolean {
  const since = 'ifUnchangedSince' in change ? change.ifUnchangedSince : undefined
  const state = run.draft.base
  if (since === undefined || state === null) return true
  if (!Number.isInteger(since) || since < 0 || since > state.revision) {
    run.refuse('OUT_OF_RANGE', FIELD, { field: FIELD, min: 0, max: state.revision })
    return false
  }
  const revision = lastChangeOf(run, state, change)
  if (revision <= since) return true
  const { kind, id } = subjectOf(change, run.draft)
  const record = id === null ? null : run.draft.record(kind as ThingKind, id)
  const name = record === null ? (id ?? '') : thingLabel(kind as ThingKind, record, run.draft)
  run.refuse('CHANGED_SINCE', FIELD, { thing: kind, name, since, revision })
  return false
}

function lastChangeOf(run: PlanRun, state: OrganizationState, change: SingleChange): number {
  switch (change.type) {
    case 'fillPosition':
    case 'vacatePosition': {
      const { positionId } = change
      return run.once(positionId, () => lastOfSeat(state, positionId))
    }
    case 'coverAccount':
    case 'handOverAccount':
    case 'endCoverage': {
      const { accountId, responsibility } = change
      const name = `${accountId} ${responsibility}`
      return run.once(name, () => lastOfCoverage(state, accountId, responsibility))
    }
    default: {
      const { kind, id } = subjectOf(change, run.draft)
      return id === null ? 0 : changedIn(state, kind as ThingKind, id)
    }
  }
}

function lastOfSeat(state: OrganizationState, positionId: Id): number {
  const { occupancies } = state
  return occupancies
    .rowsReferring('positionId', positionId)
    .map((row) => occupancies.changedIn(row))
    .reduce((last, each) => Math.max(last, each), changedIn(state, 'position', positionId))
}

function lastOfCoverage(
  { coverage }: OrganizationState,
  accountId: Id,
  responsibility: Responsibility,
): number {
  return coverage
    .rowsReferring('accountId', accountId)
    .filter((row) => coverage.field(row, 'responsibility') === responsibility)
    .map((row) => coverage.changedIn(row))
    .reduce((last, each) => Math.max(last, each), 0)
}
