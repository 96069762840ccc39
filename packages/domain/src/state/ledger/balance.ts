import { type Day, FOREVER } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import { neverChurned } from './churners.js'
import { kindBit, type Ledger } from './ledger.js'

const BEGINS = kindBit('OPENING') | kindBit('NEW')
const ARRIVES = kindBit('TRANSFER')
const CHURN = kindBit('CHURN')

/** What the movements of an account say of it on a day. */
interface Balance {
  /** Null while there is none: it exists from an OPENING, a NEW or an arriving TRANSFER on. */
  readonly amount: MinorUnits | null
  /** The first movement was of another kind: what was paid before it is not recorded. */
  readonly unopened: boolean
  /** Since when a CHURN has it gone; null when it stays or has come back. */
  readonly churnedOn: Day | null
  /** Since when it pays nothing without having churned; null when it pays. */
  readonly dormantSince: Day | null
}

const NOTHING: Balance = { amount: null, unopened: false, churnedOn: null, dormantSince: null }

/** Adds the days of an account up, one after another. */
export class RunningBalance {
  amount: MinorUnits | null = null
  unopened = false
  churnedOn: Day | null = null
  dormantSince: Day | null = null

  /** A day's movements, all sources together; days ascend. */
  add(day: Day, amount: MinorUnits, kinds: number): void {
    const begins = (kinds & BEGINS) !== 0 || ((kinds & ARRIVES) !== 0 && amount > 0)
    if (this.amount === null && !begins) this.unopened = true
    else this.amount = (this.amount ?? 0) + amount
    const paysNothing = this.amount === null || this.amount <= 0
    if ((kinds & CHURN) !== 0 && paysNothing) {
      this.churnedOn = day
      this.dormantSince = null
    } else if (amount > 0) {
      this.churnedOn = null
      this.dormantSince = null
    } else if (this.amount !== null && this.amount <= 0 && this.churnedOn === null) {
      this.dormantSince ??= day
    }
    if (this.amount !== null) this.unopened = false
  }
}

/**
 * What an account's movements up to a day, and with it, come to. A balance begins with an OPENING or a
 * NEW; movements before it say nothing of what is paid, but for a CHURN, which says that nothing is. A
 * CHURN that leaves a balance is of one contract among several, and counts as a contraction.
 *
 * Source: 3-rules "One definition each".
 */
export function balanceOn(ledger: Ledger, account: number, day: Day): Balance {
  if (!ledger.has(account)) return NOTHING
  const running = new RunningBalance()
  ledger.walk(account, (on, amount, kinds) => {
    if (on <= day) running.add(on, amount, kinds)
  })
  const { amount, unopened, churnedOn, dormantSince } = running
  return { amount: amount && Math.max(0, amount), unopened, churnedOn, dormantSince }
}

/** The first day after `day` on which a recorded CHURN takes the account away for good; FOREVER without one. */
export function announcedChurn(ledger: Ledger, account: number, day: Day): Day {
  if (neverChurned(ledger, account)) return FOREVER
  const running = new RunningBalance()
  ledger.walk(account, (on, amount, kinds) => running.add(on, amount, kinds))
  const { churnedOn } = running
  return churnedOn !== null && churnedOn > day ? churnedOn : FOREVER
}
