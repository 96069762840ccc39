import { type Day, FOREVER, parseDay } from '../../../kernel/days.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'

/**
 * The day on which the clock of an account's life starts, from which onboarding, time to value and its age
 * are counted: its signature or the start of its implementation, whichever is first, else the start of
 * its contract. Null when none of them is known; it may lie ahead.
 *
 * Of each the earliest counts that is recorded up to the view's day, so that a renewed contract does not make
 * a customer new again. For the same reason a signature or a project that comes 90 days (the onboarding
 * window) or more after the first contract's start is a later contract's, and starts no clock. Projects that
 * were given up do not count.
 *
 * Source: 3-rules "Health and lifecycle".
 */
export function lifecycleClock(view: OrganizationView, row: number): Day | null {
  const { accounts } = view.state
  const { versionFrom, versionTo, versionNext, fields } = accounts.columns
  let [signed, contract]: [Day, Day] = [FOREVER, FOREVER]
  for (let at = accounts.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
    const from = versionFrom.at(at)
    if (from > view.day || from === versionTo.at(at)) continue
    signed = Math.min(signed, fields.signedOn.at(at))
    contract = Math.min(contract, fields.contractStart.at(at))
  }
  let begun = signed
  for (const project of view.ofAccount('implementation', row)) {
    begun = Math.min(begun, startOf(project))
  }
  return orNull(clockFrom(begun, contract, windowOf(view)))
}

/** The same of all accounts, by the account's row; FOREVER where it is not known. One pass over the versions. */
export function lifecycleClocks(view: OrganizationView): Int32Array {
  const { columns, rowCount } = view.state.accounts
  const { versionRow, versionFrom, versionTo, fields } = columns
  const begun = new Int32Array(rowCount).fill(FOREVER)
  const contract = new Int32Array(rowCount).fill(FOREVER)
  for (let version = 0; version < versionRow.length; version += 1) {
    const from = versionFrom.at(version)
    if (from > view.day || from === versionTo.at(version)) continue
    const row = versionRow.at(version)
    begun[row] = Math.min(begun[row]!, fields.signedOn.at(version))
    contract[row] = Math.min(contract[row]!, fields.contractStart.at(version))
  }
  for (const project of view.ofCustomers('implementation')) {
    const row = view.accounts.rowOf(project.accountId)
    begun[row] = Math.min(begun[row]!, startOf(project))
  }
  const window = windowOf(view)
  return begun.map((day, row) => clockFrom(day, contract[row]!, window))
}

function clockFrom(begun: Day, contract: Day, window: number): Day {
  return contract !== FOREVER && begun >= contract + window ? contract : begun
}

function windowOf(view: OrganizationView): number {
  return figuresOf(view).range('lifecycle.onboarding.window').upper
}

function startOf({
  status,
  startedOn,
}: {
  readonly status: string
  readonly startedOn: string | null
}): Day {
  if (status === 'CANCELLED' || startedOn === null) return FOREVER
  return parseDay(startedOn) ?? FOREVER
}

function orNull(day: Day): Day | null {
  return day === FOREVER ? null : day
}
