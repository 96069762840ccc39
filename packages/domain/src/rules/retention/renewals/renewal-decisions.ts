import { RENEWAL_STAGES } from '../../../entities/vocabularies.js'
import type { Day } from '../../../kernel/days.js'
import type { OrganizationState } from '../../../state/organization-state.js'

const STAGES = {
  WON: RENEWAL_STAGES.indexOf('WON'),
  LOST: RENEWAL_STAGES.indexOf('LOST'),
} as const

/** A renewal that is recorded as won or lost, and since when. */
export interface RenewalDecision {
  readonly stage: 'WON' | 'LOST'
  readonly since: Day
}

/** The decided renewals of an account by their contract ends. */
type Decisions = ReadonlyMap<Day, RenewalDecision>

/** The decided renewals of all accounts, by the account's row, as they stand on a day. */
export function renewalDecisions(
  { renewals }: OrganizationState,
  day: Day,
): ReadonlyMap<number, Decisions> {
  const { versionFrom, versionTo, versionNext, fields } = renewals.columns
  const decided = new Map<number, Map<Day, RenewalDecision>>()
  for (let row = 0; row < renewals.rowCount; row += 1) {
    let [last, since, stage] = [-1, 0, -1]
    for (let at = renewals.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
      const from = versionFrom.at(at)
      if (from >= versionTo.at(at) || from > day) continue
      if (fields.stage.at(at) !== stage) since = from
      stage = fields.stage.at(at)
      last = at
    }
    const name = stage === STAGES.WON ? 'WON' : stage === STAGES.LOST ? 'LOST' : null
    if (last === -1 || name === null) continue
    const account = fields.accountId.at(last) - 1
    const ofAccount = decided.get(account) ?? new Map<Day, RenewalDecision>()
    ofAccount.set(fields.contractEnd.at(last), { stage: name, since })
    decided.set(account, ofAccount)
  }
  return decided
}
