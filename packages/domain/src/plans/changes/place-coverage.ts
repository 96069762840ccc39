import type { Day } from '../../kernel/days.js'
import { derivedId, type Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { Timeline } from '../../kernel/timeline.js'
import type { CoverageRecord } from '../../state/records.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import type { Covering } from './read-covering.js'

/**
 * Places an accountable coverage and makes room for it. With `until` (temporary) what stands there
 * is cut or split and resumes; without, it lasts until the next recorded change of who covers.
 * False when it would change nothing, which is refused.
 */
export function placeCoverage(run: PlanRun, covering: Covering, until: Day | null): boolean {
  const { id, account, responsibility, positionId, teamId, from, reason } = covering
  const line = run.timelines.accountable(account.id, responsibility)
  const placed = { from, to: until ?? endUntilNextChange(line, covering) }
  const displaced = line.overlapping(placed)
  const unchanged = displaced.some(
    (row) =>
      row.positionId === positionId &&
      row.teamId === teamId &&
      row.from <= placed.from &&
      placed.to <= row.to,
  )
  if (unchanged) {
    run.refuse('SAME_TARGET', null, { account: thingLabel('account', account) })
    return false
  }
  for (const [index, row] of displaced.entries()) {
    makeRoom(run, row, placed, () => derivedId(id, index + 1))
  }
  run.save('coverage', {
    id,
    accountId: account.id,
    responsibility,
    kind: 'ACCOUNTABLE',
    positionId,
    teamId,
    ...placed,
    reason,
    outcome: null,
    satisfaction: null,
    outcomeOn: null,
    toldOn: null,
    acceptedOn: null,
  })
  return true
}

/** The standing coverage's end, or the next one's beginning, within the account's life. */
function endUntilNextChange(line: Timeline<CoverageRecord>, { from, life }: Covering): Day {
  return Math.min(line.on(from)?.to ?? line.after(from)?.from ?? life.to, life.to)
}

function makeRoom(run: PlanRun, row: CoverageRecord, placed: Period, restId: () => Id): void {
  const [before, after] = [row.from < placed.from, placed.to < row.to]
  if (!before && !after) run.remove('coverage', row)
  else if (!before) run.save('coverage', { ...row, from: placed.to })
  else {
    run.save('coverage', { ...row, to: placed.from })
    if (after) run.save('coverage', { ...row, id: restId(), from: placed.to })
  }
}
