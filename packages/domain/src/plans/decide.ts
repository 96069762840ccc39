import type { Result } from '../kernel/result.js'
import { same } from '../kernel/same.js'
import { allSteps, type Steps } from '../kernel/steps.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { ThingChange } from '../state/records.js'
import type { Change, ColumnarChange, NamingChange, SingleChange } from './change.js'
import { isUnchangedSince } from './checks/unchanged-since.js'
import { executors } from './changes/executors.js'
import type { Decision } from './decision.js'
import { expandColumnar } from './expand-columnar.js'
import { checkApprovers } from './invariants/check-approvers.js'
import { checkContractCurrencies } from './invariants/check-contract-currencies.js'
import { checkCoverage } from './invariants/check-coverage.js'
import { checkCycles } from './invariants/check-cycles.js'
import { checkExternalReferences } from './invariants/check-external-references.js'
import { checkBalances } from './invariants/check-balances.js'
import { checkFacts } from './invariants/check-facts.js'
import { checkLeaves } from './invariants/check-leaves.js'
import { checkOccupancies } from './invariants/check-occupancies.js'
import { checkReferences } from './invariants/check-references.js'
import { checkTargets } from './invariants/check-targets.js'
import { withIds } from './with-ids.js'
import { PlanRun } from './plan-run.js'
import type { Problem } from './problem.js'
import { subjectsOf } from './subjects.js'
import type { PlanPlace } from './touch.js'

/** Most changes of one plan. */
export const MAX_CHANGES = 10_000
/** Most rows of one columnar change. */
export const MAX_ROWS = 10_000
const ROWS_A_STEP = 100

/**
 * Decides what a plan's changes come to: the one function behind preview and apply.
 *
 * The changes run in order on a draft; then every invariant is checked over the whole timeline of
 * what they touched, and a violation is blamed on the last change that touched the thing.
 *
 * @param state the organization as it is; null when the plan begins with `createOrganization`.
 * @param revision the one that the plan makes; the next by default. Parts of one plan share theirs.
 * @returns the next state with everything that differs, or all problems. Nothing is written.
 */
export function decide(
  state: OrganizationState | null,
  changes: readonly Change[],
  revision?: number,
): Result<Decision, readonly Problem[]> {
  return allSteps(decideInSteps(state, changes, revision))
}

/** The same, of a plan so long that others have a turn between; a step is some rows, or a check of them all. */
export function* decideInSteps(
  state: OrganizationState | null,
  changes: readonly Change[],
  revision: number = (state?.revision ?? 0) + 1,
): Steps<Result<Decision, readonly Problem[]>> {
  const run = new PlanRun(state)
  if (changes.length > MAX_CHANGES) {
    const limit = { count: changes.length, limit: MAX_CHANGES }
    run.refuseAt({ changeIndex: null, row: null }, 'PLAN_TOO_LONG', null, limit)
    return { ok: false, error: run.problems }
  }
  for (const [index, change] of changes.entries()) {
    if (change.type === 'columnar') yield* executeColumnar(run, change, index)
    else executeSingle(run, change, index, null)
  }
  for (const check of INVARIANTS) {
    check(run)
    yield
  }
  if (run.problems.length > 0) return { ok: false, error: inOrder(run.problems) }
  const touched = differences(run)
  yield
  const differing = touched.map(({ change }) => change)
  const { facts, retractions } = run
  const changed = differing.length > 0 || facts.length > 0 || retractions.length > 0
  for (const { kind, id, after } of differing) {
    if (after !== null) run.draft.stamp(kind, id, revision)
  }
  const next = changed || state === null ? run.draft.freeze(changed ? revision : 0) : state
  const subjects = subjectsOf(run.carriedOut, run.draft, differing)
  const changedBy = touched.map(({ at }) => at)
  return {
    ok: true,
    value: {
      state: next,
      changes: differing,
      changedBy,
      subjects,
      facts: facts.map(({ what }) => what),
      recordedBy: facts.map(({ at }) => at),
      retractions: retractions.map(({ what }) => what),
      retractedBy: retractions.map(({ at }) => at),
    },
  }
}

/** What holds over the whole timeline of all that a plan touched, in the order in which violations are told. */
const INVARIANTS: readonly ((run: PlanRun) => void)[] = [
  checkReferences,
  checkFacts,
  checkApprovers,
  checkContractCurrencies,
  checkBalances,
  checkExternalReferences,
  checkCycles,
  checkOccupancies,
  checkLeaves,
  checkTargets,
  checkCoverage,
]

function executeSingle(
  run: PlanRun,
  change: NamingChange,
  changeIndex: number,
  row: number | null,
): void {
  run.begin(changeIndex, row)
  if (!Object.hasOwn(executors, change.type)) {
    run.refuse('INVALID_VALUE', 'type', { field: 'type', reason: 'UNKNOWN_CHANGE' })
  } else if (run.draft.organization === null && change.type !== 'createOrganization') {
    run.refuse('NOT_FOUND', null, { thing: 'organization', id: '' })
  } else {
    const named = withIds(run, change)
    if (named === null || !isUnchangedSince(run, named)) return
    const execute = executors[named.type] as (run: PlanRun, change: SingleChange) => void
    execute(run, named)
    run.carriedOut.push({ changeIndex, row, change: named })
  }
}

function* executeColumnar(run: PlanRun, change: ColumnarChange, changeIndex: number): Steps<void> {
  run.begin(changeIndex, null)
  const lengths = new Set(Object.values(change.columns).map((column) => column.length))
  const count = Math.max(0, ...lengths)
  if (lengths.size > 1) {
    run.refuse('INVALID_VALUE', 'columns', { field: 'columns', reason: 'RAGGED_COLUMNS' })
  } else if (count > MAX_ROWS) {
    run.refuse('TOO_MANY_ROWS', 'columns', { count, limit: MAX_ROWS })
  } else {
    let row = 0
    for (const single of expandColumnar(change)) {
      executeSingle(run, single, changeIndex, row)
      row += 1
      if (row % ROWS_A_STEP === 0) yield
    }
  }
}

interface Differing {
  readonly change: ThingChange
  /** The place in the plan that touched it last. */
  readonly at: PlanPlace
}

function differences(run: PlanRun): readonly Differing[] {
  const differing: Differing[] = []
  for (const { kind, id, before, after, at } of run.touches) {
    if (same(before, after)) continue
    differing.push({ change: { kind, id, before, after } as ThingChange, at })
  }
  return differing
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => (a.changeIndex ?? -1) - (b.changeIndex ?? -1) || (a.row ?? -1) - (b.row ?? -1),
  )
}
