import type { Change } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { movements } from '../retention/movement.js'

const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(4, { segment: 'ENTERPRISE' })
  .withPolicy('policy.retention.readingAccounts', 1)
const id = (account: number) => fixture.id('account', `Account ${account}`)

/** Of 100 a year ago 80 were kept and 92 are paid now. */
const revenue = [
  ...movements(id(1), [
    ['2025-01-10', 80_000],
    ['2025-08-01', 12_000],
  ]),
  ...movements(id(2), [
    ['2025-01-10', 20_000],
    ['2025-09-01', -20_000, 'price'],
  ]),
]
const used = (account: number, effective: string): Change => ({
  type: 'recordHealthSignal',
  source: 'product',
  accountId: id(account),
  family: 'USAGE',
  metric: 'logins',
  value: 10,
  effective,
})

const unanswered = {
  KNOWS_RETENTION: null,
  SEES_RISK_EARLY: null,
  DEFINES_ONBOARDING: null,
  KNOWS_ACTIVE_USE: null,
  FINDS_EXPANSION: null,
  SHOWS_ROI: null,
  FLAGS_BEFORE_CRITICAL: null,
}

interface Maturity {
  readonly stage: number
  readonly provisional: boolean
  readonly dimensions: { dimension: string; stage: number | null; evidence: { message: string } }[]
  readonly practices: { practice: string; status: string }[]
  readonly questions: { question: string; answered: string | null; suggested: string | null }[]
  readonly nextSteps: { kind: string; dimension: string; target: number | null; message: string }[]
  readonly assessedOn: string | null
  readonly evidence: { message: string }
}

describe('maturity', () => {
  const api = useApp()
  let organizationId = ''
  const read = async (asOf = '2026-03-01', language = 'en'): Promise<Maturity> => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "${asOf}" }) { maturity { stage provisional assessedOn
        dimensions { dimension stage evidence { message } } disagreements { dimension stage }
        practices { practice stage status evidence { message } }
        questions { question answered suggested evidence { message } }
        nextSteps { kind dimension practice target message }
        evidence { message inputs { name number } figures { key } } } } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization.maturity
  }
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
  })

  it('is provisional as long as no revenue is recorded', async () => {
    const maturity = await read()
    expect(maturity).toMatchObject({ provisional: true, assessedOn: null })
    expect(maturity.dimensions.slice(0, 2)).toMatchObject([{ stage: null }, { stage: null }])
    expect(maturity.practices.find(({ practice }) => practice === 'HEALTH_SIGNALS')?.status).toBe(
      'UNKNOWN',
    )
    expect(maturity.nextSteps).toContainEqual(
      expect.objectContaining({ kind: 'MEASURE', dimension: 'GRR' }),
    )
  })

  it('rests on the retention of the last year and on what is seen', async () => {
    await plant(api.database, organizationId, [
      ...revenue,
      used(1, '2026-02-27'),
      used(2, '2026-02-27'),
      used(3, '2026-02-01'),
      {
        type: 'recordAssessment',
        id: newId(),
        takenOn: '2026-01-20',
        answers: { ...unanswered, KNOWS_RETENTION: 'NO', SHOWS_ROI: 'PARTLY' },
        effective: '2026-01-20',
      },
    ])
    const maturity = await read()
    expect(maturity).toMatchObject({ provisional: false, assessedOn: '2026-01-20' })
    const grr = maturity.dimensions.find(({ dimension }) => dimension === 'GRR')
    expect(grr?.evidence.message).toContain('80%')
    const nrr = maturity.dimensions.find(({ dimension }) => dimension === 'NRR')
    expect(nrr?.evidence.message).toContain('92%')
    const known = maturity.dimensions.flatMap(({ dimension, stage }) =>
      dimension === 'ASSESSMENT' || stage === null ? [] : [stage],
    )
    expect(maturity.stage).toBe(Math.min(...known))
    expect(maturity.practices).toHaveLength(17)
    expect(maturity.practices.find(({ practice }) => practice === 'HEALTH_SIGNALS')?.status).toBe(
      'PRESENT',
    )
    expect(maturity.questions).toHaveLength(7)
    const answers = Object.fromEntries(
      maturity.questions.map(({ question, answered, suggested }) => [
        question,
        [answered, suggested],
      ]),
    )
    // People say no, the data yes; one of the three that are left had usage in the last week.
    expect(answers['KNOWS_RETENTION']).toEqual(['NO', 'YES'])
    expect(answers['KNOWS_ACTIVE_USE']).toEqual([null, 'PARTLY'])
    expect(answers['SHOWS_ROI']?.[0]).toBe('PARTLY')
    expect(answers['FLAGS_BEFORE_CRITICAL']).toEqual([null, null])
    expect(maturity.nextSteps.length).toBeGreaterThan(0)
  })

  it('was another on another day', async () => {
    expect(await read('2025-06-01')).toMatchObject({ provisional: true, assessedOn: null })
  })

  it('speaks every language', async () => {
    const told = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { evidence, nextSteps } = await read('2026-03-01', language)
        return [evidence.message, nextSteps[0]?.message].join()
      }),
    )
    expect(new Set(told).size).toBe(3)
  })
})
