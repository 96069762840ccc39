import { describe, expect, it } from 'vitest'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import { formatDay } from '../../../kernel/days.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import {
  MONTHS_13,
  accountId,
  asOf,
  daysAgo,
  effective,
  lifeOf,
  started,
  waiting,
} from '../../../testing/lifecycle/life-of.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { localize } from '../../../messages/localize.js'

describe('the next actions', () => {
  it('begin with the warnings’ and end with the playbook’s next step', () => {
    const company = waiting(100).and({
      type: 'createPlaybook',
      effective,
      id: fixtureId('playbook'),
      name: 'Welcome',
      stage: 'ONBOARDING',
      steps: [
        { title: 'Go-live check', day: 110, responsibility: 'IMPLEMENTATION' },
        { title: 'Kick-off', day: 0, responsibility: null },
      ],
    })
    const { actions } = lifeOf(company, { touchpoints: [] })
    expect(actions.map(({ criterion }) => criterion)).toEqual([
      'FIRST_VALUE',
      'WENT_LIVE',
      'TRAINED',
      'FIT_CONFIRMED',
      null,
    ])
    const step = actions.at(-1)
    expect(step).toMatchObject({
      playbookId: fixtureId('playbook'),
      responsibility: 'IMPLEMENTATION',
      dueOn: asOf + 10,
    })
    expect(step && localize('en', step.message)).toBe(
      'Go-live check (playbook “Welcome”, due on Mar 12, 2026).',
    )
  })

  it('begin with the open escalations, the gravest first, even without a stage', () => {
    const escalation = (title: string, severity: 'LOW' | 'CRITICAL', nextUpdateOn: string | null) =>
      ({
        type: 'openEscalation',
        effective: '2026-02-01',
        id: fixtureId('escalation', title),
        accountId,
        title,
        severity,
        openedOn: '2026-02-01',
        nextUpdateOn,
      }) as const
    const trouble = [
      escalation('Slow reports', 'LOW', null),
      escalation('Data loss', 'CRITICAL', '2026-03-05'),
    ]
    const told = (company: OrganizationFixture) => {
      const { actions, warnings } = lifeOf(company.and(...trouble))
      const [warning] = warnings
      return [
        warning?.key,
        warning?.severe,
        ...actions.slice(0, 2).map(({ message }) => localize('en', message)),
      ]
    }
    const expected = [
      'ESCALATED',
      true,
      'Settle the escalation “Data loss” with the customer; the next update is due on Mar 5, 2026.',
      'Settle the escalation “Slow reports” with the customer, and agree when they hear from us next.',
    ]
    expect(told(started(100))).toEqual(expected)
    expect(told(started(-20))).toEqual(expected)
    expect(lifeOf(started(100).and(...trouble)).actions[0]?.dueOn).toBe(asOf + 3)
  })

  it('name the step that is due on the day, else the next, else the last', () => {
    const stepOn = (daysIn: number) => {
      const company = started(daysIn)
        .inImplementation({ status: 'ACTIVE' })
        .and({
          type: 'createPlaybook',
          effective,
          id: fixtureId('playbook'),
          name: 'Welcome',
          stage: 'ONBOARDING',
          steps: [
            { title: 'Training', day: 30, responsibility: null },
            { title: 'Go-live', day: 100, responsibility: null },
            { title: 'Kick-off', day: 0, responsibility: null },
            { title: 'Migration', day: 60, responsibility: null },
          ],
        })
      const step = lifeOf(company).actions.at(-1)
      return [step?.message.params, step?.dueOn]
    }
    const step = (title: string, dueOn: number) => [
      { playbook: 'Welcome', step: title, dueOn: formatDay(dueOn) },
      dueOn,
    ]
    expect(stepOn(0)).toEqual(step('Kick-off', asOf))
    expect(stepOn(30)).toEqual(step('Training', asOf))
    expect(stepOn(31)).toEqual(step('Migration', asOf + 29))
    expect(stepOn(60)).toEqual(step('Migration', asOf))
    expect(stepOn(61)).toEqual(step('Go-live', asOf + 39))
    expect(stepOn(101)).toEqual(step('Go-live', asOf - 1))
  })

  it('name a step without a day where the stage has none', () => {
    const company = started(MONTHS_13).and({
      type: 'createPlaybook',
      effective,
      id: fixtureId('playbook'),
      name: 'Keep',
      stage: 'RETENTION',
      steps: [{ title: 'Check usage', day: 30, responsibility: null }],
    })
    const step = lifeOf(company).actions.at(-1)
    expect(step).toMatchObject({ dueOn: null, playbookId: fixtureId('playbook') })
  })

  it('count adoption’s steps from the first value, the earliest, else from day 90', () => {
    const adopting = started(200).inImplementation({ status: 'LIVE', firstValueOn: daysAgo(20) })
    expect(stepsDue(adopting, 'ADOPTION')).toEqual(['ADOPTION', asOf - 20])
    const twice = adopting.and({
      type: 'createImplementation',
      effective,
      id: fixtureId('second project'),
      accountId,
      status: 'LIVE',
      firstValueOn: daysAgo(50),
    })
    expect(stepsDue(twice, 'ADOPTION')).toEqual(['ADOPTION', asOf - 50])
    expect(stepsDue(started(100), 'ADOPTION')).toEqual(['ADOPTION', asOf - 10])
  })

  it('count onboarding’s steps from the signature, and a renewal’s from 180 days before its clock', () => {
    const signed = started(-30, { signedOn: daysAgo(5) })
    expect(stepsDue(signed, 'ONBOARDING')).toEqual(['ONBOARDING', asOf - 5])
    const contractEnd = formatDay(asOf + 80)
    expect(stepsDue(started(300, { contractEnd }), 'RENEWAL')).toEqual(['RENEWAL', asOf + 80 - 180])
    const noticed = { contractEnd, autoRenew: true, noticeDays: 20 }
    expect(stepsDue(started(300, noticed), 'RENEWAL')).toEqual(['RENEWAL', asOf + 60 - 180])
  })
})

/** The account's stage, and the due day of a playbook's step of its day 0. */
function stepsDue(company: OrganizationFixture, stage: LifecycleStage) {
  const life = lifeOf(
    company.and({
      type: 'createPlaybook',
      effective,
      id: fixtureId('playbook'),
      name: 'Plan',
      stage,
      steps: [{ title: 'Begin', day: 0, responsibility: null }],
    }),
  )
  return [life.stage, life.actions.at(-1)?.dueOn]
}
