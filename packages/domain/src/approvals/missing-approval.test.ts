import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingApproval, type Verdict, whyUnable } from './missing-approval.js'

const other = { approvalRule: 'ONE_OTHER', approvers: [] } as const
const named = { approvalRule: 'NAMED', approvers: ['Bo@acme.example'] } as const
const verdict = (person: string, more: Partial<Verdict> = {}): Verdict => ({
  person,
  email: `${person}@acme.example`,
  isApproval: true,
  isCurrent: true,
  ...more,
})
const ada = new Set(['ada'])

describe('what keeps a plan from counting as approved', () => {
  it('is nothing once one other person agreed to it as it is', () => {
    expect(missingApproval(other, ada, [])).toBe('NOBODY')
    expect(missingApproval(other, ada, [verdict('bo')])).toBeNull()
    const earlier = verdict('bo', { isCurrent: false })
    expect(missingApproval(other, ada, [earlier])).toBe('EARLIER_VERSION')
    expect(missingApproval(other, ada, [earlier, verdict('bo')])).toBeNull()
  })

  it('is that somebody asks for changes, until the same person agrees', () => {
    const against = verdict('cleo', { isApproval: false })
    expect(missingApproval(other, ada, [verdict('bo'), against])).toBe('CHANGES_ASKED')
    expect(missingApproval(other, ada, [against, verdict('bo')])).toBe('CHANGES_ASKED')
    expect(missingApproval(other, ada, [against, verdict('cleo')])).toBeNull()
    expect(missingApproval(other, ada, [verdict('cleo'), against])).toBe('CHANGES_ASKED')
    const lapsed = { ...against, isCurrent: false }
    expect(missingApproval(other, ada, [lapsed])).toBe('NOBODY')
  })

  it('is that none of the named people agreed, however their address is written', () => {
    expect(missingApproval(named, ada, [verdict('cleo')])).toBe('NOBODY')
    expect(missingApproval(named, ada, [verdict('bo')])).toBeNull()
    const against = verdict('cleo', { isApproval: false })
    expect(missingApproval(named, ada, [against, verdict('bo')])).toBeNull()
  })

  it('tells apart why somebody cannot approve', () => {
    expect(whyUnable(named, ada, verdict('ada'))?.key).toBe('approvals.OWN_PROPOSAL')
    expect(whyUnable(named, ada, verdict('cleo'))?.key).toBe('approvals.NOT_NAMED')
    expect(whyUnable(other, ada, verdict('cleo', { email: null }))?.key).toBe('approvals.NO_PERSON')
    expect(whyUnable(other, ada, verdict('cleo'))).toBeNull()
  })

  it('is never lifted by whoever proposed it', () => {
    const people = ['ada', 'bo', 'cleo', 'dan']
    const verdicts = fc.array(
      fc.record({
        person: fc.constantFrom(...people),
        isApproval: fc.boolean(),
        isCurrent: fc.boolean(),
      }),
    )
    const proposing = fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 })
    fc.assert(
      fc.property(fc.constantFrom(other, named), proposing, verdicts, (rule, proposers, given) => {
        const said = given.map(({ person, ...each }) => verdict(person, each))
        const others = said.filter(({ person }) => !proposers.includes(person))
        const who = new Set(proposers)
        expect(missingApproval(rule, who, said)).toBe(missingApproval(rule, who, others))
      }),
    )
  })
})
