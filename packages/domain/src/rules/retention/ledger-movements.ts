import type { Id } from '../../kernel/ids.js'
import { contractCurrency } from '../../state/contract-currency.js'
import { RunningBalance } from '../../state/ledger/balance.js'
import { planRatesOf } from '../../state/plan-rates.js'
import { kindBit } from '../../state/ledger/ledger.js'
import type { OrganizationView } from '../../state/view.js'
import { daysAway, type LedgerDay, withoutDaysAway } from './days-away.js'
import type { MovementColumns } from './movement-columns.js'

const OPENING = kindBit('OPENING')
const TRANSFER = kindBit('TRANSFER')

/**
 * The movements of all accounts up to a view's day and with it, as retention is computed from them:
 * sources netted by day, from the day on which a balance was opened, in the currencies of their contracts.
 * Accounts of one customer between
 * which revenue was transferred are looked at as one, under the first of them, so that a transfer is
 * neither lost nor won. A record that is closed, and a contract whose renewal is recorded as lost, pay
 * nothing any more, with a movement or without.
 */
export function ledgerMovements(view: OrganizationView): MovementColumns {
  const { state, day: asOf } = view
  const { ledger, accounts } = state
  const daysOf = (row: number): readonly LedgerDay[] => {
    const days: LedgerDay[] = []
    ledger.walk(row, (day, amount, kinds, reason) => {
      if (day <= asOf) days.push({ day, amount, kinds, reason })
    })
    return withoutDaysAway(days, daysAway(view, row), asOf)
  }
  const joined = new Map<string, { readonly row: number; readonly days: LedgerDay[] }>()
  const columns = new Columns((code) => ledger.reason(code))
  for (let row = 0; row < ledger.columns.first.length; row += 1) {
    if (!ledger.has(row)) continue
    const days = daysOf(row)
    if (!days.some(({ kinds }) => (kinds & TRANSFER) !== 0)) {
      columns.add(accounts.byId.at(row), days)
      continue
    }
    const currency = contractCurrency(accounts, row, asOf)
    const top = `${topAccount(view, accounts.byId.at(row))} ${currency}`
    const family = joined.get(top)
    if (family === undefined) joined.set(top, { row, days: [...days] })
    else family.days.push(...days)
  }
  for (const { row, days } of joined.values()) {
    columns.add(accounts.byId.at(row), netted(days.toSorted((a, b) => a.day - b.day)))
  }
  return columns.done(view)
}

/** The account at the top of a customer's family, as it is recorded on the day. */
function topAccount({ recordedAccounts }: OrganizationView, accountId: Id): Id {
  let top = accountId
  for (let row = recordedAccounts.rowOf(top); row !== -1; row = recordedAccounts.rowOf(top)) {
    const parentId = recordedAccounts.field(row, 'parentId')
    if (parentId === null) break
    top = parentId
  }
  return top
}

function netted(days: readonly LedgerDay[]): readonly LedgerDay[] {
  const net: LedgerDay[] = []
  for (const each of days) {
    const last = net.at(-1)
    if (last?.day !== each.day) net.push(each)
    else {
      net[net.length - 1] = {
        day: last.day,
        amount: last.amount + each.amount,
        kinds: last.kinds | each.kinds,
        reason: last.reason === 0 ? each.reason : last.reason,
      }
    }
  }
  return net
}

/** Movements being put into columns, account by account. */
class Columns {
  readonly #reasonOf: (code: number) => string | null
  readonly #accountIds: Id[] = []
  readonly #account: number[] = []
  readonly #day: number[] = []
  readonly #amount: number[] = []
  readonly #reason: number[] = []
  readonly #opening: number[] = []
  readonly #reasons = new Map<number, number>()

  constructor(reasonOf: (code: number) => string | null) {
    this.#reasonOf = reasonOf
  }

  add(accountId: Id, days: readonly LedgerDay[]): void {
    const running = new RunningBalance()
    let place = -1
    for (const { day, amount, kinds, reason } of days) {
      running.add(day, amount, kinds)
      if (running.amount === null) continue
      if (place === -1) place = this.#accountIds.push(accountId) - 1
      this.#account.push(place)
      this.#day.push(day)
      this.#amount.push(amount)
      this.#reason.push(reason === 0 ? -1 : this.#codeOf(reason))
      this.#opening.push(Number((kinds & OPENING) !== 0))
    }
  }

  done({ state: { accounts, organization }, day: asOf }: OrganizationView): MovementColumns {
    const rates = planRatesOf(organization)
    // All that is recorded of an account's revenue is in one currency.
    const currencies = this.#accountIds.map((id) =>
      contractCurrency(accounts, accounts.byId.find(id), asOf),
    )
    return {
      accountIds: this.#accountIds,
      worth: (account, amount, day) => rates.worth(currencies[account]!, amount, day),
      account: Int32Array.from(this.#account),
      day: Int32Array.from(this.#day),
      amount: Float64Array.from(this.#amount),
      reason: Int32Array.from(this.#reason),
      reasons: [...this.#reasons.keys()].map((code) => this.#reasonOf(code) ?? ''),
      opening: Uint8Array.from(this.#opening),
    }
  }

  #codeOf(reason: number): number {
    const known = this.#reasons.get(reason) ?? this.#reasons.size
    this.#reasons.set(reason, known)
    return known
  }
}
