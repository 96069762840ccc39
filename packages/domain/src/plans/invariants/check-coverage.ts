import { formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { overlaps } from '../../kernel/periods.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'

/** At most one seat or team is accountable for an account's responsibility on any day. */
export function checkCoverage(run: PlanRun): void {
  const seen = new Set<Id>()
  for (const touch of run.touches) {
    const { kind, accountId } = touch
    if (kind !== 'coverage' || accountId === null || seen.has(accountId)) continue
    seen.add(accountId)
    const rows = run.draft
      .coverageOf(accountId)
      .filter((held) => held.kind === 'ACCOUNTABLE')
      .toSorted((a, b) => a.from - b.from)
    const clash = rows.find((row, index) =>
      rows
        .slice(0, index)
        .some((held) => held.responsibility === row.responsibility && overlaps(held, row)),
    )
    if (clash === undefined) continue
    const account = run.draft.get('account', accountId)
    run.refuseAt(run.touchOf('coverage', clash.id)?.at ?? touch.at, 'COVERAGE_OVERLAP', null, {
      account: account === null ? accountId : thingLabel('account', account),
      responsibility: clash.responsibility,
      date: formatDay(clash.from),
    })
  }
}
