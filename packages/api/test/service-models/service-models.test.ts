import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'

const rolloutId = newId()
const fixture = anOrganization({ slug: 'acme', grossMargin: 7_500 })
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .carrying(10, { segment: 'ENTERPRISE', acv: 150_000_00 })
  .carrying(40, { segment: 'SMB', acv: 3_000_00 })
  .and({
    type: 'startRollout',
    effective: '2026-01-05',
    id: rolloutId,
    name: 'To hybrid',
    serviceModel: 'HYBRID',
    startOn: '2026-01-05',
    phase: 'DESIGN',
  })

const selection = (facts = '') => `serviceModelSelection${facts} { model declared reason
  segments { segment accounts model raised listPriceVerdict verdictNow scores { model score }
    steps { step vote weight evidence { message } } evidence { message } }
  readiness { model status checks { requirement met } evidence { message } } evidence { message } }`
const rest = `serviceModelEvolution { customers stage text usual next customersToNext evidence { message } }
  scaleProjection(base: GUIDE) { customers arr { amountMinor } needs { model csms share { value } }
    evidence { message } }
  rolloutRoadmaps { rollout { name } expected recorded behind daysLate progress { value }
    phases { phase from to status items { title fromCatalogue done } } evidence { message } }
  rolloutRoadmap(serviceModel: LOW_TOUCH, startOn: "2026-06-01") { expected evidence { message } }`

describe('service models', () => {
  const api = useApp()
  const read = async (fields: string, language = 'en') => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "2026-03-01" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  beforeAll(async () => {
    await plantFixture(api.database, fixture)
  })

  it('select one by five weighed steps for each segment', async () => {
    const { serviceModelSelection: selected } = await read(selection())
    expect(selected).toMatchObject({ model: 'HYBRID', reason: null })
    for (const { steps, scores } of selected.segments) {
      expect(steps.map(({ step }: { step: string }) => step)).toEqual([
        'UNIT_ECONOMICS',
        'COMPLEXITY',
        'EXPECTATIONS',
        'COMPETITION',
        'SCALE',
      ])
      expect(steps[3]).toMatchObject({ vote: null, weight: 0 })
      const votes = scores.reduce((all: number, { score }: { score: number }) => all + score, 0)
      expect(votes).toBeCloseTo(1)
    }
    expect(selected.readiness.map(({ model }: { model: string }) => model)).toEqual([
      'HIGH_TOUCH',
      'LOW_TOUCH',
      'TECH_TOUCH',
      'HYBRID',
    ])
  })

  it('take what is told of competition and readiness into account', async () => {
    const { serviceModelSelection: told } = await read(
      selection(`(facts: { competition: [{ segment: SMB, offered: TECH_TOUCH, selfServeMarket: true }],
        readiness: { productMarketFit: true, instrumentation: true, automation: false } })`),
    )
    const smb = told.segments.find(({ segment }: { segment: string }) => segment === 'SMB')
    expect(smb.steps[3].vote).toBe('TECH_TOUCH')
    expect(told.readiness[2].checks).toContainEqual({ requirement: 'AUTOMATION', met: false })
  })

  it('take what was answered on an earlier day, tell when and by whom, and what serving costs now', async () => {
    const { body } = await api.ask(
      `mutation ($input: PlanInput!) { applyPlan(input: $input) { ok { changed } error { message } } }`,
      {
        variables: {
          input: {
            organizationId: 'acme',
            changes: [
              {
                recordAssessment: {
                  effective: '2026-02-01',
                  takenOn: '2026-02-01',
                  answers: {},
                  answeredBy: { id: fixture.id('person', 'Ana') },
                  competition: [
                    { segment: 'ENTERPRISE', offered: 'LOW_TOUCH', position: 'PREMIUM' },
                  ],
                  readiness: { automation: 'YES', instrumentation: 'PARTLY' },
                },
              },
            ],
          },
        },
      },
    )
    expect(body).toMatchObject({ data: { applyPlan: { ok: { changed: true }, error: null } } })
    const { serviceModelSelection: told } = await read(
      `serviceModelSelection { assessedOn assessedBy { name }
        segments { segment costNow { amountMinor } costShareNow { value } steps { step vote } }
        readiness { model checks { requirement met } } }`,
    )
    expect(told).toMatchObject({ assessedOn: '2026-02-01', assessedBy: { name: 'Ana' } })
    const [enterprise] = told.segments
    expect(enterprise.steps[3]).toEqual({ step: 'COMPETITION', vote: 'HIGH_TOUCH' })
    expect(enterprise.costNow.amountMinor).toBeGreaterThan(0)
    expect(told.readiness[2].checks).toEqual(
      expect.arrayContaining([
        { requirement: 'AUTOMATION', met: true },
        { requirement: 'INSTRUMENTATION', met: false },
      ]),
    )
  })

  it('compare the pilot of a rollout with the rest of its segments', async () => {
    const { body } = await api.ask(
      `mutation ($input: PlanInput!) { applyPlan(input: $input) { ok { changed } error { message } } }`,
      {
        variables: {
          input: {
            organizationId: 'acme',
            changes: ['Account 11', 'Account 12'].map((name) => ({
              updateAccount: {
                effective: '2026-01-10',
                account: { id: fixture.id('account', name) },
                pilot: { id: rolloutId },
              },
            })),
          },
        },
      },
    )
    expect(body).toMatchObject({ data: { applyPlan: { ok: { changed: true }, error: null } } })
    const { rolloutRoadmaps } = await read(`rolloutRoadmaps { rollout { pilotComparison { segments
      pilot { accounts health { value reason } } rest { accounts grr { value reason } } } } }`)
    expect(rolloutRoadmaps[0].rollout.pilotComparison).toMatchObject({
      segments: ['SMB'],
      pilot: { accounts: 2, health: { value: null, reason: expect.any(String) } },
      rest: { accounts: 38, grr: { value: null, reason: expect.any(String) } },
    })
  })

  it('are projected to scale, as the guide’s 500 customers need about 40 CSMs', async () => {
    const { scaleProjection, serviceModelEvolution, rolloutRoadmaps } = await read(rest)
    expect(scaleProjection[2]).toMatchObject({ customers: 500, needs: [{ csms: 42 }, {}, {}, {}] })
    expect(serviceModelEvolution).toMatchObject({ stage: 'FIRST_CSMS', customers: 50 })
    expect(rolloutRoadmaps).toMatchObject([
      { rollout: { name: 'To hybrid' }, expected: 'PILOT', recorded: 'DESIGN', behind: true },
    ])
  })

  it('say why there is none without customers', async () => {
    await plantFixture(api.database, anOrganization({ slug: 'empty' }))
    const { body } = await api.ask(`{ organization(slug: "empty") { ${selection()} } }`)
    const { serviceModelSelection: none } = body.data.organization
    expect(none).toMatchObject({ model: null, segments: [] })
    expect(none.reason).toBe(none.evidence.message)
  })

  it('speak three languages', async () => {
    const messages = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const answers = Object.values(await read(`${selection()} ${rest}`, language)).flat()
        return (answers as { evidence: { message: string } }[]).map(
          ({ evidence }) => evidence.message,
        )
      }),
    )
    for (const [index, message] of messages[0]!.entries()) {
      expect(new Set(messages.map((each) => each[index])).size, message).toBe(3)
    }
  })
})
