import { type Day, formatDay } from '../../kernel/days.js'
import type { AccountRecord, CoverageRecord } from '../../state/records.js'
import type { Responsibility } from '../../entities/vocabularies.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'

/** Who is accountable on that day; refused and null when nobody is. */
export function standingCoverage(
  run: PlanRun,
  account: AccountRecord,
  responsibility: Responsibility,
  day: Day,
): CoverageRecord | null {
  const standing = run.timelines.accountable(account.id, responsibility).on(day)
  if (standing !== undefined) return standing
  run.refuse('NOT_COVERED', 'effective', {
    account: thingLabel('account', account),
    responsibility,
    date: formatDay(day),
  })
  return null
}
