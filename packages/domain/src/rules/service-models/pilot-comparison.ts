import type { Segment } from '../../entities/vocabularies.js'
import { type CalendarDate, DAYS_A_MONTH, parseDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import { balancesOf } from '../retention/balances.js'
import { ledgerMovements } from '../retention/ledger-movements.js'
import { firstMovementDay } from '../retention/movement-columns.js'
import { type Retention, retentionOf } from '../retention/retention-of.js'
import { unitEconomics } from '../unit-economics/unit-economics.js'

/** What a comparison is told beside the organization, by account row; null is not known. */
interface PilotFacts {
  readonly healthOf: (accountRow: number) => number | null
  /** The latest answer of the customer's satisfaction survey (metric `csat`). */
  readonly satisfactionOf: (accountRow: number) => number | null
}

/** One of the two groups. */
export interface PilotGroup {
  readonly accounts: number
  /** From the rollout's start to the view's day; those that left within it included. */
  readonly retention: Retention
  /** Mean score of the accounts that have one. */
  readonly health: Ratio
  /** Mean of the accounts whose customers answered. */
  readonly satisfaction: Ratio
  /** `cost to serve ÷ ACV`. */
  readonly costShare: Ratio
}

/** A rollout's pilot beside the accounts like those in it. */
export interface PilotComparison {
  /** The segments of the accounts in the pilot: the rest is those of these segments. */
  readonly segments: readonly Segment[]
  readonly pilot: PilotGroup
  readonly rest: PilotGroup
}

/**
 * Compares the accounts in a rollout's pilot with the rest of their segments: retention since the
 * rollout's start, and health, satisfaction and cost to serve on the view's day. An account is in the
 * pilot when it was at any time up to that day: one that has left counts in retention.
 *
 * @returns null when no account is recorded in the pilot, or the rollout has not begun.
 * Source: BM "Rollout"; 3-rules "Unit economics".
 */
export function pilotComparison(
  view: OrganizationView,
  rollout: { readonly id: Id; readonly startOn: CalendarDate },
  facts: PilotFacts,
): PilotComparison | null {
  const from = parseDay(rollout.startOn) ?? view.day
  const pilot = pilotRows(view, rollout.id)
  if (pilot.size === 0 || from > view.day) return null
  const segments = new Set(pilot.values())
  const rest = new Map<number, Segment>()
  for (const row of view.accounts.rows) {
    const segment = view.accounts.segment(row)
    if (!pilot.has(row) && segments.has(segment)) rest.set(row, segment)
  }
  for (const [row, segment] of lostRows(view, from)) {
    if (!pilot.has(row) && segments.has(segment)) rest.set(row, segment)
  }
  return {
    segments: [...segments],
    pilot: groupOf(view, new Set(pilot.keys()), from, facts),
    rest: groupOf(view, new Set(rest.keys()), from, facts),
  }
}

/** The rows of all accounts that were ever in the pilot up to the view's day, with their segments. */
function pilotRows({ state, day }: OrganizationView, rolloutId: Id): Map<number, Segment> {
  const rows = new Map<number, Segment>()
  const { versionFrom, versionNext } = state.accounts.columns
  for (let row = 0; row < state.accounts.rowCount; row += 1) {
    for (let at = state.accounts.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
      if (versionFrom.at(at) > day) continue
      const { pilotId, segment } = state.accounts.liveAt(at)
      if (pilotId === rolloutId) rows.set(row, segment)
    }
  }
  return rows
}

/** The accounts that were there on a day and are not any more, with their segments then. */
function lostRows(view: OrganizationView, from: number): ReadonlyMap<number, Segment> {
  const rows = new Map<number, Segment>()
  const { accounts } = passingView(view.state, from)
  for (const row of accounts.rows) {
    if (!view.accounts.isLive(row)) rows.set(row, accounts.segment(row))
  }
  return rows
}

function groupOf(
  view: OrganizationView,
  members: ReadonlySet<number>,
  from: number,
  facts: PilotFacts,
): PilotGroup {
  const live = [...members].filter((row) => view.accounts.isLive(row))
  return {
    accounts: live.length,
    retention: retentionSince(view, members, from),
    health: mean(live.map((row) => facts.healthOf(row))),
    satisfaction: mean(live.map((row) => facts.satisfactionOf(row))),
    costShare: costShare(view, live),
  }
}

function retentionSince(
  view: OrganizationView,
  members: ReadonlySet<number>,
  from: number,
): Retention {
  const movements = ledgerMovements(view)
  const returnDays = figuresOf(view).number('policy.retention.returnDays')
  const { start, end } = balancesOf(movements, { from, to: view.day + 1 }, returnDays)
  const inGroup = movements.accountIds.map((id) => members.has(view.state.accounts.byId.find(id)))
  const only = (amounts: ArrayLike<number>): readonly number[] =>
    inGroup.flatMap((is, index) => (is ? [amounts[index] ?? 0] : []))
  const months = Math.max(1, view.day - from) / DAYS_A_MONTH
  const onRecord = (view.day - firstMovementDay(movements, view.day)) / DAYS_A_MONTH
  return retentionOf(view, { start: only(start), end: only(end) }, months, onRecord)
}

const NOBODY = { key: 'unitEconomics.REASON_NO_ACCOUNTS', params: {} } as const

function mean(values: readonly (number | null)[]): Ratio {
  const known = values.filter((value) => value !== null)
  return ratioOf(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
    { key: 'lifecycle.REASON_NOT_MEASURED', params: {} },
  )
}

function costShare(view: OrganizationView, rows: readonly number[]): Ratio {
  const accountIds = rows.map((row) => view.accounts.id(row))
  const economics = unitEconomics(view, 'ORGANIZATION', { accountIds })
  const [line] = economics.status === 'EVALUATED' ? economics.lines : []
  return line === undefined || rows.length === 0
    ? { value: null, reason: NOBODY }
    : line.judgement.share
}
