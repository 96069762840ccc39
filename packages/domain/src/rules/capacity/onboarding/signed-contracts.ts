import { type Day, FOREVER } from '../../../kernel/days.js'
import type { OrganizationState } from '../../../state/organization-state.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'
import { rowOfWork } from '../capacity-row.js'
import { lifecycleClock } from './lifecycle-clock.js'

const NOBODY: readonly number[] = []
const known = new WeakMap<OrganizationView, readonly number[]>()

/**
 * Rows of the accounts whose contract is signed, or has begun, and for which no project was set up: they
 * wait for implementation as a queued project does. Within bounds, so that nothing waits that nobody
 * means to implement:
 *
 * - where there are seats of implementation, or projects at all; elsewhere onboarding is no project;
 * - of accounts served by technology only where projects of such accounts are recorded, and of those
 *   without a recorded signature only where any are;
 * - as long as the onboarding window (90 days) from the start of their clock lasts: who had no project
 *   by then got started without one;
 * - never a project of whatever status: who is live, or whose project was given up, does not wait.
 *
 * Source: 3-rules "Health and lifecycle".
 */
export function contractsWithoutProject(view: OrganizationView): readonly number[] {
  let rows = known.get(view)
  if (rows === undefined) {
    rows = waiting(view)
    known.set(view, rows)
  }
  return rows
}

function waiting(view: OrganizationView): readonly number[] {
  const { accounts, day } = view
  const projects = projectsOf(view)
  if (!projects.some && !hasSeats(view)) return NOBODY
  const window = figuresOf(view).range('lifecycle.onboarding.window').upper
  const rows = rowsBegunIn(view.state, day - window, day)
  return [...rows]
    .filter((row) => {
      if (!accounts.isLive(row)) return false
      if (isTechTouch(view, row) && !projects.techTouch) return false
      if (accounts.field(row, 'signedOn') === null && !projects.some) return false
      if (hadProject(view, row)) return false
      const clock = lifecycleClock(view, row)
      return clock !== null && clock <= day && day < clock + window
    })
    .toSorted((a, b) => a - b)
}

/** For whom projects are recorded. */
interface Projects {
  readonly some: boolean
  readonly techTouch: boolean
}

function projectsOf(view: OrganizationView): Projects {
  const projects = view.ofCustomers('implementation', 'EVER')
  return {
    some: projects.length > 0,
    techTouch: projects.some(({ accountId }) => {
      const row = view.accounts.rowOf(accountId)
      return row !== -1 && isTechTouch(view, row)
    }),
  }
}

function hasSeats(view: OrganizationView): boolean {
  return [...view.positions.values()].some(
    ({ roleId }) => view.roles.get(roleId)?.family === 'IMPLEMENTATION',
  )
}

function isTechTouch({ accounts }: OrganizationView, row: number): boolean {
  const segment = accounts.segment(row)
  return rowOfWork('CSM', segment, accounts.tier(row), accounts.complexity(row)) === 'CSM_SMB'
}

function hadProject(view: OrganizationView, row: number): boolean {
  const { implementations } = view.state
  if (implementations.rowCount === 0) return false
  const { versionFrom, versionTo } = implementations.columns
  return implementations
    .versionsReferring('accountId', row)
    .some((at) => versionFrom.at(at) <= view.day && versionFrom.at(at) !== versionTo.at(at))
}

/** Rows of the accounts that sign or begin a contract, in any version, by the day; an account once for each version. */
interface Beginnings {
  readonly first: Day
  /** By days from the first one on, where the rows of the day begin; one place more than there are days. */
  readonly places: Int32Array
  readonly rows: Int32Array
}

const beginnings = new WeakMap<OrganizationState, Beginnings>()

function beginningsOf(state: OrganizationState): Beginnings {
  let found = beginnings.get(state)
  if (found === undefined) {
    found = gather(state)
    beginnings.set(state, found)
  }
  return found
}

function gather(state: OrganizationState): Beginnings {
  let [first, last, count] = [FOREVER, -FOREVER, 0]
  eachBeginning(state, (_, day) => {
    first = Math.min(first, day)
    last = Math.max(last, day)
    count += 1
  })
  const places = new Int32Array(Math.max(0, last - first) + 2)
  eachBeginning(state, (_, day) => {
    places[day - first + 1]! += 1
  })
  for (let at = 1; at < places.length; at += 1) places[at]! += places[at - 1]!
  const rows = new Int32Array(count)
  const next = places.slice()
  eachBeginning(state, (row, day) => {
    rows[next[day - first]!++] = row
  })
  return { first, places, rows }
}

function eachBeginning(
  { accounts }: OrganizationState,
  tell: (row: number, day: Day) => void,
): void {
  const { versionRow, versionFrom, versionTo, fields } = accounts.columns
  for (let version = 0; version < versionRow.length; version += 1) {
    if (versionFrom.at(version) === versionTo.at(version)) continue
    const row = versionRow.at(version)
    const [signed, begun] = [fields.signedOn.at(version), fields.contractStart.at(version)]
    if (signed !== FOREVER) tell(row, signed)
    if (begun !== FOREVER) tell(row, begun)
  }
}

/** Rows of the accounts that sign or begin a contract in `(after, until]`. */
function rowsBegunIn(state: OrganizationState, after: number, until: Day): ReadonlySet<number> {
  const { first, places, rows } = beginningsOf(state)
  const days = places.length - 1
  /** A window may end within a day. */
  const placeAfter = (day: number): number =>
    places[Math.min(Math.max(Math.floor(day) + 1 - first, 0), days)]!
  return new Set(rows.subarray(placeAfter(after), placeAfter(until)))
}
