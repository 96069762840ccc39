import { type Day, FOREVER, formatDay } from '../../../../kernel/days.js'
import type { LivePosition } from '../../../../state/live-things.js'
import type { OrganizationView } from '../../../../state/view.js'
import { capacityOf } from '../../../capacity/capacity-of.js'
import { seatAbsence } from '../../../capacity/seat-absence.js'
import type { SeatLoad } from '../../../capacity/seats.js'
import { figuresOf } from '../../../evidence/figures.js'
import { largestFirst, toldAccounts } from '../../concerned-accounts.js'
import { coverFix } from '../../cover-fix.js'
import type { FindingDraft, LintFix } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { positionSubject } from '../../lint-subject.js'
import { SeatPicker } from '../../seat-picker.js'

/**
 * Somebody is away for two weeks or more (policy), the seat still answers for accounts as CSM, and those who are
 * there do not suffice for them. Told of the seat, without who and why. The fix has seats with room stand in
 * until the day of return, where nobody is left in the seat, that day is known and there is room for all.
 *
 * Source: 3-rules "Capacity" (absence), "Org lint".
 */
export const leaveUncovered: LintRule = {
  id: 'leave-uncovered',
  severity: 'WARNING',
  benchmarks: ['policy.lint.leave'],
  check: uncovered,
}

function* uncovered(input: LintInput): Generator<FindingDraft> {
  const { view } = input
  const { used, number } = figuresOf(view)
  const shortest = number('policy.lint.leave')
  for (const seat of capacityOf(view).ofFamily('CSM')) {
    const { position } = seat
    const absence = seatAbsence(view, seat)
    if (position === null || absence?.cover !== 'UNCOVERED') continue
    if (!seat.holders.some(({ leave }) => leave !== null && leave.to - leave.from >= shortest)) {
      continue
    }
    const rows = carriedBy(view, position)
    if (rows.length === 0) continue
    const told = toldAccounts(view, rows)
    const until = absence.until === null ? null : formatDay(absence.until)
    yield {
      subject: positionSubject(position),
      accounts: rows,
      message: {
        key: 'orgLint.leave-uncovered',
        params: { ...told, seat: position.title, until: until ?? '' },
      },
      inputs: [
        ['fte', absence.fte, 'FTE'],
        ['until', until, 'DATE'],
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['revenue', told.revenue, 'MINOR_UNITS'],
      ],
      figures: [used('policy.lint.leave')],
      fix: () => fixOf(input, seat, position, rows),
    }
  }
}

/** Rows of the live accounts that a seat is accountable for as CSM. */
function carriedBy({ coverage }: OrganizationView, { id }: LivePosition): readonly number[] {
  return coverage
    .ofPosition(id)
    .filter((row) => coverage.kind(row) === 'ACCOUNTABLE' && coverage.responsibility(row) === 'CSM')
    .map((row) => coverage.accountRow(row))
}

function fixOf(
  input: LintInput,
  { holders }: SeatLoad,
  { id }: LivePosition,
  rows: readonly number[],
): LintFix | null {
  const { view } = input
  const back = Math.min(...holders.map(({ leave }) => fullUntil(leave)))
  if (back === FOREVER || back <= view.day) return null
  const picker = new SeatPicker(view, id)
  const placements = largestFirst(view, rows).flatMap((row) => {
    const seat = picker.pick(row)
    return seat === null ? [] : [{ row, seat }]
  })
  return placements.length < rows.length ? null : coverFix(input, placements, back)
}

/** Until when somebody is away altogether; no day when the person is there in part. */
function fullUntil(leave: SeatLoad['holders'][number]['leave']): Day {
  return leave?.shareAbsent === 100 ? leave.to : 0
}
