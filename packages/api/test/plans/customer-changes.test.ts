import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi, smallTeam } from './plan-api.js'

describe('changing what surrounds a customer', () => {
  const api = useApp()
  const acme = planApi(api, 'acme')
  const { ids, changes } = smallTeam()
  const [accountId, planId, playbookId] = [newId(), newId(), newId()]
  const effective = '2026-02-01'
  const account = {
    id: accountId,
    name: 'Globex',
    acv: { amountMinor: 5_000_000 },
    segment: 'ENTERPRISE',
    effective,
  }

  beforeAll(async () => {
    await acme.create()
    await acme.apply([...changes, { addAccount: account }])
  })

  it('keeps success plans, people, renewals, chances and acts of a customer', async () => {
    const { ok, error } = await acme.apply([
      {
        createSuccessPlan: {
          id: planId,
          account: { id: accountId },
          title: 'Faster closing',
          metric: 'Days to close',
          baseline: 12,
          target: 6,
          startOn: effective,
          dueOn: '2026-08-01',
          owner: { id: ids.seat },
          milestones: [{ title: 'First team live', dueOn: '2026-04-01' }],
          effective,
        },
      },
      { addStakeholder: { account: { id: accountId }, name: 'Ira', role: 'SPONSOR', effective } },
      {
        createRenewal: {
          account: { id: accountId },
          contractEnd: '2026-12-31',
          blockers: ['price'],
          effective,
        },
      },
      {
        createOpportunity: {
          account: { id: accountId },
          kind: 'SEATS',
          amount: { amountMinor: 100_000 },
          effective,
        },
      },
      {
        recordAdvocacyAct: {
          account: { id: accountId },
          kind: 'REFERENCE',
          on: '2026-01-15',
          effective,
        },
      },
      {
        recordHealthSignal: {
          source: 'app',
          account: { id: accountId },
          family: 'USAGE',
          metric: 'logins',
          value: 12.5,
          effective,
        },
      },
      {
        recordTouchpoint: {
          source: 'crm',
          externalId: 'c-1',
          account: { id: accountId },
          kind: 'CALL',
          person: { id: ids.person },
          effective,
        },
      },
    ])
    expect(error).toBeNull()
    expect(ok.plan).toMatchObject({ changeCount: 5, factCount: 2 })
    const { rows } = await api.database.pool.query(
      'SELECT milestones, "measured" FROM success_plan_version',
    )
    expect(rows).toEqual([
      {
        milestones: [{ title: 'First team live', dueOn: '2026-04-01', doneOn: null }],
        measured: null,
      },
    ])
  })

  it('takes a measurement as a change of its day', async () => {
    const measured = await acme.change('updateSuccessPlan', {
      successPlan: { id: planId },
      measured: 9,
      effective: '2026-05-01',
    })
    expect(measured.ok.plan.differences[0].fields).toEqual([
      { field: 'measured', from: '2026-05-01', before: '', after: '9' },
    ])
  })

  it('keeps playbooks, assessments and rollouts', async () => {
    const { error } = await acme.apply([
      {
        createPlaybook: {
          id: playbookId,
          name: 'First 90 days',
          stage: 'ONBOARDING',
          steps: [
            { title: 'Kick-off', day: 0 },
            { title: 'Training', day: 10, responsibility: 'CSM' },
          ],
          deliverables: ['Launch plan'],
          contactsPerYear: 26,
        },
      },
      {
        recordAssessment: {
          takenOn: '2026-02-01',
          answers: { knowsRetention: 'YES', showsRoi: 'NO' },
        },
      },
      {
        startRollout: {
          name: 'To tiers',
          serviceModel: 'HYBRID',
          startOn: '2026-03-01',
          checklist: [{ phase: 'DESIGN', title: 'Tier definitions', doneOn: '2026-03-10' }],
        },
      },
    ])
    expect(error).toBeNull()
    const { rows } = await api.database.pool.query('SELECT answers FROM assessment_version')
    expect(rows[0].answers).toMatchObject({
      KNOWS_RETENTION: 'YES',
      SHOWS_ROI: 'NO',
      FINDS_EXPANSION: null,
    })
  })

  it('refuses a figure out of bounds by its field', async () => {
    const { error } = await acme.change('updatePlaybook', {
      playbook: { id: playbookId },
      contactsPerYear: 400,
    })
    expect(error.problems[0]).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: ['input', 'change', 'contactsPerYear'],
    })
  })

  it('refuses what belongs to nobody, and a step without a title', async () => {
    const lost = await acme.change('addStakeholder', {
      account: { id: newId() },
      name: 'X',
      role: 'USER',
    })
    expect(lost.error.code).toBe('NOT_FOUND')
    const blank = await acme.change('updatePlaybook', {
      playbook: { id: playbookId },
      steps: [{ title: ' ', day: 1 }],
    })
    expect(blank.error.problems[0]).toMatchObject({
      code: 'INVALID_VALUE',
      path: ['input', 'change', 'steps'],
    })
  })

  it('keeps a customer and a person that facts tell of, even when they would have lasted no day', async () => {
    const [account, person] = [newId(), newId()]
    const day = '2026-03-03'
    const touchpoint = {
      source: 'crm',
      externalId: 'T-9',
      account: { id: account },
      person: { id: person },
      kind: 'CALL',
      effective: day,
    }
    const made = await acme.apply([
      {
        addAccount: {
          id: account,
          name: 'Initech',
          acv: { amountMinor: 1 },
          segment: 'SMB',
          effective: day,
        },
      },
      { hirePerson: { id: person, name: 'Bo', effective: day } },
      { recordTouchpoint: touchpoint },
    ])
    expect(made.error).toBeNull()
    const closing = { closeAccount: { account: { id: account }, effective: day } }
    const leaving = { endEmployment: { person: { id: person }, effective: day } }
    for (const [changes, message] of [
      [[closing], 'The account “Initech” is in use: 1 touchpoint stands in the way.'],
      [[leaving], 'The person “Bo” is in use: 1 touchpoint stands in the way.'],
    ] as const) {
      expect((await acme.apply(changes)).error).toMatchObject({ code: 'IN_USE', message })
      expect((await acme.preview(changes, 'baseRevision')).error).toMatchObject({ message })
    }
    const moved = { recordTouchpoint: { ...touchpoint, account: { id: accountId }, person: null } }
    expect(await acme.apply([moved, closing, leaving])).toMatchObject({ ok: { changed: true } })
    const again = { hirePerson: { id: person, name: 'Bo', effective: day } }
    expect(await acme.apply([again])).toMatchObject({ ok: { changed: true } })
    const late = { recordTouchpoint: { ...touchpoint, account: { id: accountId } } }
    expect((await acme.apply([late, leaving])).error).toMatchObject({
      code: 'IN_USE',
      problems: [{ path: ['input', 'changes', '1', 'endEmployment', 'person'] }],
    })
  })
})
