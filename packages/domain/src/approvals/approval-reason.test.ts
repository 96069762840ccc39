import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approvalReason } from './approval-reason.js'
import type { ApprovalRule } from './approval-rule.js'

const rule = (fields: Partial<ApprovalRule> = {}): ApprovalRule => ({
  approvalRule: 'ONE_OTHER',
  approvers: [],
  approvalOverChanges: null,
  approvalOverCost: null,
  ...fields,
})
const plan = (changes: number, cost = 0, changesRule = false) => ({
  changes,
  yearlyCost: () => cost,
  changesRule,
})
const why = (of: ApprovalRule, weight: ReturnType<typeof plan>) =>
  approvalReason(of, weight, 'USD')?.key ?? null

describe('why a plan needs approval', () => {
  it('is nothing without a rule, and every plan with a rule without limits', () => {
    expect(why(rule({ approvalRule: 'NONE', approvalOverChanges: 0 }), plan(9, 9, true))).toBeNull()
    expect(why(rule(), plan(1))).toBe('approvals.EVERY_PLAN')
  })

  it('is being above a limit, and not being at it', () => {
    const limited = rule({ approvalOverChanges: 50, approvalOverCost: 100_000_00 })
    expect(why(limited, plan(50, 100_000_00))).toBeNull()
    expect(approvalReason(limited, plan(51), 'USD')).toEqual({
      key: 'approvals.MANY_CHANGES',
      params: { count: 51, limit: 50 },
    })
    expect(approvalReason(limited, plan(2, 240_000_00), 'USD')).toEqual({
      key: 'approvals.HIGH_COST',
      params: { amount: 240_000_00, limit: 100_000_00, currency: 'USD' },
    })
  })

  it('is no number of changes where only their cost matters, and the other way round', () => {
    expect(why(rule({ approvalOverCost: 0 }), plan(10_000, -1))).toBeNull()
    expect(why(rule({ approvalOverChanges: 10 }), plan(1, 1_000_000_00))).toBeNull()
  })

  it('is a change of the rule below every limit, and never facts alone', () => {
    const limited = rule({ approvalOverChanges: 50 })
    expect(why(limited, plan(1, 0, true))).toBe('approvals.RULE_CHANGED')
    expect(why(rule(), plan(0))).toBeNull()
  })

  it('stays when a plan grows or costs more', () => {
    const limit = fc.option(fc.nat(20), { nil: null })
    const rules = fc.record({
      approvalRule: fc.constantFrom('NONE', 'ONE_OTHER', 'NAMED'),
      approvers: fc.constant(['bo@acme.example']),
      approvalOverChanges: limit,
      approvalOverCost: limit,
    })
    const weights = fc.tuple(fc.nat(25), fc.integer({ min: -25, max: 25 }), fc.boolean())
    const more = fc.tuple(fc.nat(10), fc.nat(10))
    fc.assert(
      fc.property(rules, weights, more, (of, [changes, cost, changesRule], [added, dearer]) => {
        fc.pre(why(of, plan(changes, cost, changesRule)) !== null)
        expect(why(of, plan(changes + added, cost + dearer, changesRule))).not.toBeNull()
      }),
    )
  })
})
