import { parseDay, type Day, type Id, type OrganizationView } from '@postscale/domain'

const DAYS_A_YEAR = 365

/** The days on which an account's contracts ended or were to end, given the day it was won. */
export type ContractEnds = (accountId: Id, wonOn: Day) => readonly Day[]

/**
 * Looks up past contract ends: those that are recorded of the account and of its renewals, up to the
 * view's day; where none is, every 365 days after it was won, as contracts of a year would end.
 */
export function contractEnds({ state, day: asOf }: OrganizationView): ContractEnds {
  const ofRenewals = new Map<Id, string[]>()
  for (const { history } of state.renewals.values()) {
    for (const { fields } of history) {
      const dates = ofRenewals.get(fields.accountId) ?? []
      ofRenewals.set(fields.accountId, dates)
      dates.push(fields.contractEnd)
    }
  }
  return (accountId, wonOn) => {
    const ofAccount = state.accounts.get(accountId)?.history ?? []
    const dates = [
      ...ofAccount.flatMap(({ fields }) => fields.contractEnd ?? []),
      ...(ofRenewals.get(accountId) ?? []),
    ]
    if (dates.length === 0) return yearly(wonOn, asOf)
    const days = new Set(dates.map(parseDay))
    return [...days].filter((day): day is Day => day !== null && day <= asOf)
  }
}

function yearly(wonOn: Day, asOf: Day): readonly Day[] {
  const years = Math.max(0, Math.floor((asOf - wonOn) / DAYS_A_YEAR))
  return Array.from({ length: years }, (_, index) => wonOn + (index + 1) * DAYS_A_YEAR)
}
