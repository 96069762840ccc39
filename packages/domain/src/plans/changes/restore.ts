import type { FactKind } from '../../entities/entity.js'
import { FACTS, KINDS, THINGS, type FactKindName } from '../../entities/registry.js'
import { isId } from '../../kernel/ids.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { Restore } from '../change.js'
import { recordable } from '../checks/recordable.js'
import { recordFaults } from '../checks/record-faults.js'
import { type Fact, factId, factKey, parseFactId } from '../fact.js'
import type { PlanRun } from '../plan-run.js'
import type { Executors } from './executor.js'
import { refersToKnown } from './fact-changes.js'

type ThingRecord = Records[ThingKind]

/**
 * What sets one thing, or one fact, back to what it was at a revision; where there is nothing now as
 * there was nothing then, it comes to nothing. The invariants judge the outcome
 * as that of any change: what is taken out while something needs it is refused with what needs it.
 */
export const restore: Executors<'restore'> = {
  restore(run, change) {
    const { revision, record } = change
    const latest = run.draft.base?.revision ?? 0
    if (revision === null) {
      if (isSound(run, change)) restoreGiven(run, change)
    } else if (!Number.isInteger(revision) || revision < 1 || revision > latest) {
      run.refuse('OUT_OF_RANGE', 'revision', { field: 'revision', min: 1, max: latest })
    } else if (record === undefined) run.refuse('REQUIRED', 'record', { field: 'record' })
    else restoreTo(run, change, record)
  },
}

function restoreTo(run: PlanRun, change: Restore, record: NonNullable<Restore['record']> | null) {
  const { kind } = change
  if (Object.hasOwn(FACTS, kind)) {
    restoreFact(run, kind as FactKindName, change, record as Fact | null)
  } else if (Object.hasOwn(THINGS, kind)) {
    restoreThing(run, kind as ThingKind, change, record as ThingRecord | null)
  } else run.refuse('INVALID_VALUE', 'kind', { field: 'kind', reason: 'UNKNOWN_VALUE' })
}

/** A record that its author gives is judged like any value of theirs; one that was recorded has been. */
function restoreGiven(run: PlanRun, change: Restore): void {
  const { record } = change
  restoreTo(run, change, record == null ? null : recordable(change.kind, record))
}

function isSound(run: PlanRun, { kind, id, record }: Restore): boolean {
  const { organization } = run.draft
  if (!Object.hasOwn(KINDS, kind)) {
    run.refuse('INVALID_VALUE', 'kind', { field: 'kind', reason: 'UNKNOWN_VALUE' })
    return false
  }
  if (record == null) {
    if (kind === 'organization') run.refuse('REQUIRED', 'record', { field: 'record' })
    const isNamed = typeof id === 'string' && (kind === 'policy' || kind in FACTS || isId(id))
    if (!isNamed) run.refuse('INVALID_VALUE', 'id', { field: 'id', reason: 'NOT_AN_ID' })
    return isNamed && kind !== 'organization'
  }
  const faults = recordFaults(kind, record)
  for (const { code, field, params } of faults) run.refuse(code, field, params)
  if (faults.length > 0 || kind !== 'organization' || organization === null) {
    return faults.length === 0
  }
  // What an organization is known by, and what all its amounts are in, stay for life.
  const given = record as unknown as Readonly<Record<string, unknown>>
  const moved = (['id', 'slug', 'currency'] as const).filter(
    (field) => given[field] !== organization[field],
  )
  for (const field of moved) run.refuse('INVALID_VALUE', field, { field, reason: 'FIXED' })
  return moved.length === 0
}

function restoreThing(
  run: PlanRun,
  kind: ThingKind,
  change: Restore,
  record: ThingRecord | null,
): void {
  if (record === null) {
    const present = run.draft.record(kind, change.id)
    if (present !== null) run.remove(kind, present)
  } else if (('id' in record ? record.id : record.key) !== change.id) {
    run.refuse('INVALID_VALUE', 'id', { field: 'id', reason: 'NOT_AN_ID' })
  } else if (hasItsAccount(run, kind, record)) {
    run.save(kind, record)
  }
}

/** Coverage is kept with its account, which must be there before it. */
function hasItsAccount(run: PlanRun, kind: ThingKind, record: ThingRecord): boolean {
  if (kind !== 'coverage') return true
  return run.find('account', (record as Records['coverage']).accountId, 'accountId') !== null
}

function restoreFact(run: PlanRun, kind: FactKindName, { id }: Restore, fact: Fact | null): void {
  const key = parseFactId(kind, id)
  if (key === null || (fact !== null && factId(factKey(fact)) !== factId(key))) {
    run.refuse('INVALID_VALUE', 'id', { field: 'id', reason: 'NOT_AN_ID' })
  } else if (fact === null || isZero(FACTS[kind], fact)) run.retract(key)
  else {
    const fields = fact as unknown as Readonly<Record<string, unknown>>
    if (refersToKnown(run, FACTS[kind], fields)) run.record(fact)
  }
}

/** Whether a fact says that there was nothing, which takes back what was recorded under its key. */
function isZero({ zero }: FactKind, fact: Fact): boolean {
  const values = fact as unknown as Readonly<Record<string, unknown>>
  return zero?.every((name) => values[name] === 0) === true
}
