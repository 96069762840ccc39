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

/** Days on which accounts sign or begin a contract, in any version, with their rows; ascending. */
interface Beginnings {
  readonly days: Int32Array
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

/** Days and rows as one number each, which sorts in a fraction of the time that pairs take. */
const ROWS = 2 ** 31
const BEFORE_ALL = 2 ** 20

function gather({ accounts }: OrganizationState): Beginnings {
  const { versionRow, versionFrom, versionTo, fields } = accounts.columns
  const keys = new Float64Array(2 * versionRow.length)
  let count = 0
  for (let version = 0; version < versionRow.length; version += 1) {
    if (versionFrom.at(version) === versionTo.at(version)) continue
    const row = versionRow.at(version)
    for (const day of [fields.signedOn.at(version), fields.contractStart.at(version)]) {
      if (day !== FOREVER) keys[count++] = (day + BEFORE_ALL) * ROWS + row
    }
  }
  const sorted = keys.subarray(0, count).toSorted()
  return {
    days: Int32Array.from(sorted, (key) => Math.floor(key / ROWS) - BEFORE_ALL),
    rows: Int32Array.from(sorted, (key) => key % ROWS),
  }
}

/** Rows of the accounts that sign or begin a contract in `(after, until]`. */
function rowsBegunIn(state: OrganizationState, after: Day, until: Day): ReadonlySet<number> {
  const { days, rows } = beginningsOf(state)
  const found = new Set<number>()
  for (let at = firstAfter(days, after); at < days.length && days[at]! <= until; at += 1) {
    found.add(rows[at]!)
  }
  return found
}

function firstAfter(days: Int32Array, day: Day): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}
