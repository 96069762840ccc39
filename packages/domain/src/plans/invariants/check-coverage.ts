import { formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { Timeline } from '../../kernel/timeline.js'
import type { CoverageRecord } from '../../state/records.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'

/** At most one seat or team is accountable for an account's responsibility on any day. */
export function checkCoverage(run: PlanRun): void {
  const seen = new Set<Id>()
  for (const touch of run.touches) {
    const { kind, accountId } = touch
    if (kind !== 'coverage' || accountId === null || seen.has(accountId)) continue
    seen.add(accountId)
    const clash = firstClash(run.timelines.ofAccount(accountId))
    if (clash === undefined) continue
    const account = run.draft.get('account', accountId)
    run.refuseAt(run.touchOf('coverage', clash.id)?.at ?? touch.at, 'COVERAGE_OVERLAP', null, {
      account: account === null ? accountId : thingLabel('account', account),
      responsibility: clash.responsibility,
      date: formatDay(clash.from),
    })
  }
}

/** The first coverage that begins before another of its responsibility has ended. */
function firstClash(lines: Iterable<Timeline<CoverageRecord>>): CoverageRecord | undefined {
  let first: CoverageRecord | undefined
  for (const line of lines) {
    const clash = line.firstOverlap()
    if (clash !== undefined && (first === undefined || clash.from < first.from)) first = clash
  }
  return first
}
