import {
  type BacktestCase,
  type Day,
  FOREVER,
  type Id,
  type MinorUnits,
  type MovementColumns,
  type OrganizationState,
  type OrganizationView,
  parseDay,
  reliedOnByRetention,
} from '@postscale/domain'

/** How a past contract ended, not yet with the scores that led up to it. */
export type PastEnd = Omit<BacktestCase, 'scores'>

/** Losses of so many days after a contract's end still belong to it. */
const GRACE_DAYS = 30

interface Balance {
  readonly from: Day
  readonly amount: MinorUnits
}

/**
 * What became of past contracts, by account: each fall of the recurring revenue to zero is a customer
 * that left, and each contract's end that the customer outlived by 30 days one that was renewed.
 *
 * @param asOf later ends, and those whose 30 days are not over, are not told yet.
 */
export function pastEnds(
  movements: MovementColumns,
  endsOf: ContractEnds,
  asOf: Day,
): readonly PastEnd[] {
  const { account, accountIds } = movements
  const ends: PastEnd[] = []
  for (let at = 0; at < account.length;) {
    const index = account[at]!
    const balances: Balance[] = []
    let amount = 0
    for (; at < account.length && account[at] === index; at += 1) {
      amount += movements.amount[at]!
      balances.push({ from: movements.day[at]!, amount: Math.max(0, amount) })
    }
    ends.push(...endsOfAccount(accountIds[index]!, balances, endsOf, asOf))
  }
  return ends
}

function endsOfAccount(
  accountId: Id,
  balances: readonly Balance[],
  endsOf: ContractEnds,
  asOf: Day,
): readonly PastEnd[] {
  const won = balances.find(({ amount }) => amount > 0)
  if (won === undefined) return []
  const churned = balances
    .filter(({ amount }, index) => amount === 0 && (balances[index - 1]?.amount ?? 0) > 0)
    .map(({ from }) => from)
  const renewed = endsOf(accountId, won.from).filter(
    (end) =>
      end > won.from &&
      end + GRACE_DAYS <= asOf &&
      balanceOn(balances, end) > 0 &&
      !churned.some((day) => end <= day && day <= end + GRACE_DAYS),
  )
  return [
    ...churned.map((endedOn): PastEnd => ({ accountId, outcome: 'CHURNED', endedOn })),
    ...renewed.map((endedOn): PastEnd => ({ accountId, outcome: 'RENEWED', endedOn })),
  ]
}

function balanceOn(balances: readonly Balance[], day: Day): MinorUnits {
  return balances.findLast(({ from }) => from <= day)?.amount ?? 0
}

const DAYS_A_YEAR = 365

/** The days on which an account's contracts ended or were to end, given the day it was won. */
type ContractEnds = (accountId: Id, wonOn: Day) => readonly Day[]

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
    const days = new Set<Day | null>(recordedEnds(state, state.accounts.byId.find(accountId)))
    for (const date of ofRenewals.get(accountId) ?? []) days.add(parseDay(date))
    if (days.size === 0) return yearly(wonOn, asOf)
    return [...days].filter((day): day is Day => day !== null && day <= asOf)
  }
}

/** All that the past ends of one account rely on. */
export function reliedOnByEnds(view: OrganizationView, row: number): unknown {
  return { retention: reliedOnByRetention(view, row), ends: recordedEnds(view.state, row) }
}

/** The ends that are recorded of an account itself, in any version. */
function recordedEnds({ accounts }: OrganizationState, row: number): readonly Day[] {
  const { versionNext, fields } = accounts.columns
  const days: Day[] = []
  for (let at = accounts.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
    const end = fields.contractEnd.at(at)
    if (end !== FOREVER) days.push(end)
  }
  return days
}

function yearly(wonOn: Day, asOf: Day): readonly Day[] {
  const years = Math.max(0, Math.floor((asOf - wonOn) / DAYS_A_YEAR))
  return Array.from({ length: years }, (_, index) => wonOn + (index + 1) * DAYS_A_YEAR)
}
