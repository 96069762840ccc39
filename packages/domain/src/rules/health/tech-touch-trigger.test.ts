import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { fixtureId } from '../../testing/fixture-id.js'
import {
  answersOn,
  dayOf,
  eachDay,
  events,
  firing,
  NOTHING,
} from '../../testing/hire-triggers/answers-on.js'
import type { RecordedFacts } from '../../testing/hire-triggers/recorded-facts.js'
import type { HireTrigger } from '../hire-triggers/hire-trigger.js'

describe('tech-touch accounts at risk', () => {
  const company = anOrganization()
    .withTeam('Scale')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(11, { segment: 'SMB' })
  const accountId = (number: number) => company.id('account', `Account ${number}`)
  const ten = Array.from({ length: 10 }, (_, index) => accountId(index + 1))
  const nps = (day: string, value: number) =>
    ten.map((id) => ({ accountId: id, metric: 'nps', day: dayOf(day), value }))
  const calls = (day: string) =>
    ten.map((id) => ({ accountId: id, day: dayOf(day), kind: 'CALL' as const }))
  /** Once a week something is sent to the eleventh, who is well. */
  const plays = (from: string, to: string) =>
    eachDay(from, to)
      .filter((day) => day % 7 === 0)
      .map((day) => ({ accountId: accountId(11), day, kind: 'INTERVENTION' as const }))
  const signals = [
    ...nps('2025-06-01', 10),
    ...nps('2025-09-01', 10),
    ...nps('2025-11-01', 10),
    ...nps('2025-12-01', 90),
  ]
  const touchpoints = [...calls('2025-09-01'), ...calls('2025-10-20')]
  const facts: RecordedFacts = {
    ...NOTHING,
    signals,
    touchpoints: [...plays('2025-05-01', '2025-12-31'), ...touchpoints],
  }

  // The call of 1 September counts for 14 days, that day included: until 14 September.
  it.each([
    ['2025-09-14', ['NOT_FIRED', null, false]],
    ['2025-09-15', ['FIRED', '2025-09-15', false]],
    ['2025-10-19', ['FIRED', '2025-09-15', false]],
    ['2025-10-20', ['NOT_FIRED', null, false]],
    ['2025-11-03', ['FIRED', '2025-11-03', false]],
    ['2025-11-30', ['FIRED', '2025-11-03', false]],
    ['2025-12-01', ['NOT_FIRED', null, false]],
  ])('asked on %s', (day, expected) => {
    expect(firing(company, facts, 'csm-smb-tech-touch', day)).toEqual(expected)
  })

  it('count from the 14th day after they fell to it', () => {
    const fallen = { ...facts, signals: [...nps('2025-09-20', 90), ...nps('2025-10-05', 10)] }
    const on = (day: string) => firing(company, fallen, 'csm-smb-tech-touch', day)
    // The calls of 20 October count from that day on.
    expect(on('2025-10-18')).toEqual(['NOT_FIRED', null, false])
    expect(on('2025-10-19')).toEqual(['FIRED', '2025-10-19', false])
    expect(on('2025-10-20')).toEqual(['NOT_FIRED', null, false])
  })

  it('count from the 14th day of an escalation that holds their health down', () => {
    const well = { ...facts, signals: [...nps('2025-08-01', 90), ...nps('2025-09-20', 90)] }
    const escalated = company.and(
      ...ten.map((id, index) => ({
        type: 'openEscalation' as const,
        effective: '2025-09-20',
        id: fixtureId('escalation', `${index}`),
        accountId: id,
        title: 'Down',
        severity: 'HIGH' as const,
        openedOn: '2025-09-20',
      })),
    )
    const on = (day: string) => firing(escalated, well, 'csm-smb-tech-touch', day)
    expect(on('2025-10-03')).toEqual(['NOT_FIRED', null, false])
    expect(on('2025-10-04')).toEqual(['FIRED', '2025-10-04', false])
    expect(on('2025-10-20')).toEqual(['NOT_FIRED', null, false])
    expect(firing(company, well, 'csm-smb-tech-touch', '2025-10-04')[0]).toBe('NOT_FIRED')
  })

  it('say nothing while they are fewer than ten', () => {
    const nine = { ...facts, signals: signals.filter((each) => each.accountId !== ten[0]) }
    expect(firing(company, nine, 'csm-smb-tech-touch', '2025-10-19')[0]).toBe('NOT_FIRED')
  })

  it('are not judged without a record of contact: a call that is imported changes nothing', () => {
    const on = (some: RecordedFacts['touchpoints']) =>
      answersOn(company, { ...facts, touchpoints: some }, dayOf('2025-10-19'))
    const silent = on([])
    expect(silent.find(({ rule }) => rule === 'csm-smb-tech-touch')).toMatchObject({
      status: 'NOT_EVALUATED',
      missing: 'CONTACT',
    })
    const told = (some: readonly HireTrigger[]) =>
      some.map(({ evidence, ...rest }) => ({ ...rest, message: evidence.message }))
    for (const day of ['2025-08-01', '2025-10-18', '2025-10-19']) {
      const [call] = calls(day)
      expect(told(on([call!]))).toEqual(told(silent))
    }
  })

  it('are judged from eight weeks of thirteen and twenty contacts on, whatever they were', () => {
    const missing = (some: RecordedFacts['touchpoints']) =>
      answersOn(company, { ...facts, touchpoints: some }, dayOf('2025-12-20')).find(
        ({ rule, group }) => rule === 'csm-smb-tech-touch' && group.by === 'ORGANIZATION',
      )?.missing
    const eight = plays('2025-10-01', '2025-11-25')
    expect(eight).toHaveLength(8)
    expect(missing([...eight, ...calls('2025-10-20')])).toBe('CONTACT')
    expect(missing([...eight, ...calls('2025-10-20'), ...calls('2025-10-21')])).toBeNull()
    expect(missing([...eight.slice(1), ...calls('2025-11-20'), ...calls('2025-11-21')])).toBe(
      'CONTACT',
    )
  })

  it('are told as events', () => {
    const ofWhole = events(company, facts, '2025-09-02', '2025-12-02').filter((text) =>
      text.includes('ORGANIZATION'),
    )
    expect(ofWhole).toEqual([
      '2025-09-15 FIRED csm-smb-tech-touch ORGANIZATION Acme',
      '2025-10-20 CLEARED csm-smb-tech-touch ORGANIZATION Acme',
      '2025-11-03 FIRED csm-smb-tech-touch ORGANIZATION Acme',
      '2025-12-01 CLEARED csm-smb-tech-touch ORGANIZATION Acme',
    ])
  })
})
