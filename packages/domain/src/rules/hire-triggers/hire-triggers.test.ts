import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { asOf, trigger, triggersOf } from '../../testing/hire-triggers/ask-triggers.js'
import { HIRE_TRIGGER_IDS } from './hire-trigger.js'
import { HIRE_TRIGGER_RULES } from './trigger-registry.js'

const cs = anOrganization().withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')

describe('the registry', () => {
  it('is frozen and in the order of the ids', () => {
    expect(Object.isFrozen(HIRE_TRIGGER_RULES)).toBe(true)
    expect(HIRE_TRIGGER_RULES.map(({ id }) => id)).toEqual(HIRE_TRIGGER_IDS)
  })
})

describe('300 customers with one CSM', () => {
  const overrun = oneCsm.carrying(300, { contractEnd: '2026-09-01' })

  it('fire the triggers of CSMs and renewals', () => {
    const fired = triggersOf(overrun)
      .filter(({ status, group }) => status === 'FIRED' && group.by === 'ORGANIZATION')
      .map(({ rule }) => rule)
    expect(fired).toEqual(['csm-mid-market', 'renewals-pipeline'])
  })

  it('need five more CSMs to be below 60 accounts each: 300/6 = 50, 300/5 = 60, at once', () => {
    expect(trigger(overrun, 'csm-mid-market')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 5,
      startBy: asOf,
    })
  })

  it('need three renewals specialists: 300/150 ÷ 0.8 = 2.5', () => {
    const renewals = trigger(overrun, 'renewals-pipeline')
    expect(renewals).toMatchObject({ status: 'FIRED', peopleNeeded: 3 })
    expect(renewals.text).toContain('quick estimate 3')
  })
})
