import { type Day, FOREVER, formatDay } from '../../../../kernel/days.js'
import type { LivePosition } from '../../../../state/live-things.js'
import type { OrganizationView } from '../../../../state/view.js'
import { figuresOf } from '../../../evidence/figures.js'
import { largestFirst, toldAccounts } from '../../concerned-accounts.js'
import { coverFix } from '../../cover-fix.js'
import type { FindingDraft, LintFix } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { positionSubject } from '../../lint-subject.js'
import { SeatPicker } from '../../seat-picker.js'

/**
 * A seat that carries accounts falls empty within 60 days, nobody is recorded to follow, and its accounts
 * stay with it. Told of the seat: who leaves is not said to everybody. The fix gives the accounts on that
 * day to seats with room, when there is room for all.
 *
 * Source: 3-rules "Capacity" (landing day), "Org lint".
 */
export const leaverAhead: LintRule = {
  id: 'leaver-ahead',
  severity: 'WARNING',
  benchmarks: ['policy.lint.leaver'],
  check: ahead,
}

function* ahead(input: LintInput): Generator<FindingDraft> {
  const { view, viewOn } = input
  const { used, number } = figuresOf(view)
  const limit = number('policy.lint.leaver')
  for (const position of view.positions.values()) {
    const on = emptyFrom(view, position)
    if (on === null || on - view.day > limit) continue
    const then = viewOn(on)
    if (then === null || then.occupanciesOfPosition(position.id).length > 0) continue
    const rows = carriedBy(then, position)
    if (rows.length === 0) continue
    const day = formatDay(on)
    const told = toldAccounts(view, rows)
    const days = on - view.day
    yield {
      subject: positionSubject(position),
      accounts: rows,
      message: {
        key: 'orgLint.leaver-ahead',
        params: { ...told, seat: position.title, on: day, days },
      },
      inputs: [
        ['on', day, 'DATE'],
        ['days', days, 'DAYS'],
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['revenue', told.revenue, 'MINOR_UNITS'],
      ],
      figures: [used('policy.lint.leaver')],
      fix: () => fixOf(input, then, position, rows),
    }
  }
}

/** The day on which the last of a seat's present holders leaves it; null when one of them stays. */
function emptyFrom(view: OrganizationView, { id }: LivePosition): Day | null {
  const ends = view.occupanciesOfPosition(id).map(({ to }) => to)
  if (ends.length === 0) return null
  const last = Math.max(...ends)
  return last === FOREVER ? null : last
}

/** Rows of the live accounts that a seat is accountable for as CSM. */
function carriedBy({ accounts, coverage }: OrganizationView, { id }: LivePosition) {
  return coverage
    .ofPosition(id)
    .filter((row) => coverage.kind(row) === 'ACCOUNTABLE' && coverage.responsibility(row) === 'CSM')
    .map((row) => coverage.accountRow(row))
    .filter((row) => accounts.isLive(row))
}

function fixOf(
  input: LintInput,
  then: OrganizationView,
  { id }: LivePosition,
  rows: readonly number[],
): LintFix | null {
  const picker = new SeatPicker(then, id)
  const placements = largestFirst(then, rows).flatMap((row) => {
    const seat = picker.pick(row)
    return seat === null ? [] : [{ row, seat }]
  })
  if (placements.length < rows.length) return null
  return coverFix({ ...input, view: then }, placements)
}
