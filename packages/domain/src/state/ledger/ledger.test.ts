import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARR_MOVEMENT_KINDS, type ArrMovementKind } from '../../entities/vocabularies.js'
import { balanceOn } from './balance.js'
import { Ledger, type LedgerEntry } from './ledger.js'
import { LedgerDraft } from './ledger-draft.js'

const entry = (day: number, movement: ArrMovementKind, amount: number, source = 'billing') => ({
  day,
  source,
  movement,
  amount,
  reason: null,
})

const ledgerOf = (...entries: readonly LedgerEntry[]): Ledger => {
  const draft = new LedgerDraft(Ledger.empty)
  for (const each of entries) draft.record(0, each)
  return draft.freeze()
}

const step = fc.record({
  account: fc.nat(3),
  entry: fc.record({
    day: fc.nat(5),
    source: fc.constantFrom('billing', 'crm', 'zz'),
    movement: fc.constantFrom(...ARR_MOVEMENT_KINDS),
    amount: fc.integer({ min: -9, max: 9 }),
    reason: fc.constantFrom(null, 'price', 'bad fit'),
  }),
  retracts: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const keyOf = ({ account, entry: { day, source } }: Step) => `${account} ${day} ${source}`
const inOrder = (a: LedgerEntry, b: LedgerEntry) =>
  a.day - b.day || (a.source < b.source ? -1 : Number(a.source > b.source))

describe('a ledger', () => {
  it('says what was recorded last of each key, in order, and leaves the one before it alone', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 5 }), (rounds) => {
        let ledger = Ledger.empty
        let model = new Map<string, Step>()
        const expectSays = (said: Ledger, of: ReadonlyMap<string, Step>) => {
          expect(said.size).toBe(of.size)
          for (const account of [0, 1, 2, 3]) {
            const own = [...of.values()].filter((each) => each.account === account)
            const entries = own.map((each) => each.entry).toSorted(inOrder)
            expect(said.entriesOf(account)).toEqual(entries)
          }
        }
        for (const steps of rounds) {
          const [before, known] = [ledger, model]
          const draft = new LedgerDraft(ledger)
          model = new Map(model)
          for (const each of steps) {
            if (each.retracts) {
              draft.retract(each.account, each.entry)
              model.delete(keyOf(each))
            } else {
              draft.record(each.account, each.entry)
              model.set(keyOf(each), each)
            }
          }
          ledger = draft.freeze()
          expectSays(ledger, model)
          expectSays(before, known)
        }
      }),
    )
  })
})

describe('balanceOn', () => {
  const story = ledgerOf(
    entry(10, 'NEW', 100),
    entry(20, 'EXPANSION', 50),
    entry(20, 'CONTRACTION', -30, 'crm'),
    entry(30, 'CHURN', -120),
    entry(60, 'NEW', 80),
  )

  it('is what the movements up to the day come to', () => {
    const amounts = [9, 10, 20, 29, 30, 59, 60].map((day) => balanceOn(story, 0, day).amount)
    expect(amounts).toEqual([null, 100, 120, 120, 0, 0, 80])
  })

  it('tells since when an account has churned, until it comes back', () => {
    expect(balanceOn(story, 0, 29).churnedOn).toBeNull()
    expect(balanceOn(story, 0, 45).churnedOn).toBe(30)
    expect(balanceOn(story, 0, 60).churnedOn).toBeNull()
  })

  it('tells since when an account pays nothing that has not churned', () => {
    const paused = ledgerOf(entry(1, 'OPENING', 10), entry(5, 'CONTRACTION', -10))
    expect(balanceOn(paused, 0, 9)).toEqual({
      amount: 0,
      unopened: false,
      churnedOn: null,
      dormantSince: 5,
    })
  })

  it('has no balance before one was opened, and knows a churn all the same', () => {
    const mid = ledgerOf(entry(5, 'EXPANSION', 10), entry(9, 'CHURN', -40))
    expect(balanceOn(mid, 0, 6)).toMatchObject({ amount: null, unopened: true, churnedOn: null })
    expect(balanceOn(mid, 0, 9)).toMatchObject({ amount: null, unopened: true, churnedOn: 9 })
  })

  it('takes the loss of one contract among several for a contraction', () => {
    const two = ledgerOf(entry(1, 'NEW', 10), entry(1, 'NEW', 5, 'crm'), entry(8, 'CHURN', -10))
    expect(balanceOn(two, 0, 8)).toMatchObject({ amount: 5, churnedOn: null, dormantSince: null })
  })

  it('begins with what another account of the customer hands over', () => {
    const handed = ledgerOf(entry(3, 'TRANSFER', 40))
    expect(balanceOn(handed, 0, 3)).toMatchObject({ amount: 40, unopened: false })
  })
})
