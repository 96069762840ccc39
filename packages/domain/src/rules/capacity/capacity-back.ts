import type { Day } from '../../kernel/days.js'
import { ROLE_FAMILIES, type RoleFamily } from '../../entities/vocabularies.js'
import type { Period } from '../../kernel/periods.js'
import { daysBack, type DayStep } from '../../state/days-back.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { touchedAccounts } from '../../state/touched-accounts.js'
import type { OrganizationView } from '../../state/view.js'
import { customerOf } from '../customers/family.js'
import { PipelineTally, rememberPipeline } from './families/renewals-ahead.js'
import { renewalHorizon } from './families/renewal-work.js'
import { isEndToEnd } from './end-to-end-work.js'
import { rememberWork, WorkTally } from './work.js'

/** One day of the walk, and the kinds of work that differ from the day after it. */
export interface CapacityStep extends DayStep {
  readonly differing: ReadonlySet<RoleFamily>
}

const ALL_FAMILIES: ReadonlySet<RoleFamily> = new Set(ROLE_FAMILIES)

/** Above this part of all accounts a day is summed anew. */
const MOST_MOVED = 0.1

/**
 * The days of a state backwards, as `daysBack`, with the work of each carried on from the day after:
 * what `capacityOf` and the answers of the families are made of.
 */
export function* capacityBack(
  state: OrganizationState,
  from: Day,
  to: Day,
): Generator<CapacityStep> {
  const ends = rowsByContractEnd(state)
  const payments = rowsByMovement(state, to, from)
  let tallies: { readonly work: WorkTally; readonly pipeline: PipelineTally } | null = null
  for (const step of daysBack(state, from, to)) {
    const { view, later } = step
    const moved = later === null ? null : movedAccounts(step, later, ends, payments)
    let differing = ALL_FAMILIES
    if (tallies === null || later === null || moved === null) {
      tallies = { work: WorkTally.of(view), pipeline: PipelineTally.of(view) }
    } else {
      const works = tallies.work.move(later, view, moved, step.touched('position').size > 0)
      const isAhead = tallies.pipeline.move(later, view, moved)
      // There renewals and projects load the CSMs too, and the model may be declared between the days.
      const mayMove = isEndToEnd(view) || isEndToEnd(later)
      if (!mayMove) differing = isAhead ? new Set([...works, 'RENEWALS']) : works
    }
    rememberWork(view, tallies.work.work())
    rememberPipeline(view, tallies.pipeline.pipeline())
    yield { ...step, differing }
  }
}

/**
 * Rows of the accounts whose work differs between two days: they, their coverage, a project or a seat
 * that has it changed, what they pay did, or their contract's end came into the horizon or left it. Null when it is more
 * than a tenth of all.
 */
function movedAccounts(
  step: DayStep,
  later: OrganizationView,
  ends: ReadonlyMap<Day, readonly number[]>,
  payments: ReadonlyMap<Day, readonly number[]>,
): ReadonlySet<number> | null {
  const { view, touched } = step
  const { accounts, implementations, positions } = view.state
  const most = Math.max(100, accounts.rowCount * MOST_MOVED)
  const rows = touchedAccounts(step)
  for (const row of renewedAccounts(step)) rows.add(row)
  for (const row of payments.get(later.day) ?? []) rows.add(row)
  const projects = new Set(touched('implementation'))
  for (const seat of touched('position')) {
    const id = positions.byId.at(seat)
    for (const at of implementations.versionsReferring('positionId', id)) {
      projects.add(implementations.columns.versionRow.at(at))
    }
  }
  if (rows.size + projects.size > most) return null
  for (const project of projects) {
    for (const { fields } of implementations.recordAt(project).history) {
      rows.add(accounts.byId.find(fields.accountId))
    }
  }
  for (const day of daysOfOne(renewalHorizon(later), renewalHorizon(view))) {
    for (const row of ends.get(day) ?? []) rows.add(row)
  }
  rows.delete(-1)
  if (rows.size > most) return null
  // Renewals of one customer go together.
  for (const row of Array.from(rows)) {
    for (const each of [view, later]) for (const member of customerOf(each, row)) rows.add(member)
  }
  return rows
}

/** Rows of the accounts whose renewals or escalations differ between two days. */
function renewedAccounts({ view, touched }: DayStep): readonly number[] {
  const { accounts, renewals, escalations } = view.state
  return [
    ...[...touched('renewal')].map((row) => renewals.recordAt(row)),
    ...[...touched('escalation')].map((row) => escalations.recordAt(row)),
  ].flatMap(({ history }) => history.map(({ fields }) => accounts.byId.find(fields.accountId)))
}

/** The days that lie in one of two periods and not in the other. */
function* daysOfOne(a: Period, b: Period): Generator<Day> {
  for (const [begin, end] of [
    [Math.min(a.from, b.from), Math.max(a.from, b.from)],
    [Math.min(a.to, b.to), Math.max(a.to, b.to)],
  ] as const) {
    for (let day = begin; day < end; day += 1) yield day
  }
}

/** Accounts by the days in `(after, until]` on which what they pay moves. */
function rowsByMovement(
  { ledger }: OrganizationState,
  after: Day,
  until: Day,
): ReadonlyMap<Day, readonly number[]> {
  const days = new Map<Day, number[]>()
  for (let account = 0; account < ledger.columns.first.length; account += 1) {
    ledger.walk(account, (day) => {
      if (day <= after || day > until) return
      const rows = days.get(day)
      if (rows === undefined) days.set(day, [account])
      else rows.push(account)
    })
  }
  return days
}

/** Accounts by the days on which a contract of theirs ends, in any version. */
function rowsByContractEnd({ accounts }: OrganizationState): ReadonlyMap<Day, readonly number[]> {
  const { versionRow, versionFrom, versionTo, fields } = accounts.columns
  const ends = new Map<Day, number[]>()
  for (let version = 0; version < versionRow.length; version += 1) {
    if (versionFrom.at(version) === versionTo.at(version)) continue
    const day = fields.contractEnd.at(version)
    const rows = ends.get(day)
    if (rows === undefined) ends.set(day, [versionRow.at(version)])
    else rows.push(versionRow.at(version))
  }
  return ends
}
