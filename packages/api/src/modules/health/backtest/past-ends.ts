import type { Day, Id, MinorUnits, MovementColumns } from '@postscale/domain'
import type { ContractEnds } from './contract-ends.js'
import type { PastEnd } from './past-end.js'

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
