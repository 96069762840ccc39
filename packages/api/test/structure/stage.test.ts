import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plantFixture } from '../reads/plant.js'
import { structureFixture } from '../reads/structure-fixture.js'

const crowded = anOrganization({ slug: 'crowded' })
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .carrying(300, { segment: 'MID_MARKET', acv: 30_000_00 })

const whole = `stage { number due readings { measure value stage reason evidence { message } }
    disagreements { measure stage ahead evidence { message } }
    moveOn { key stage status evidence { message } } evidence { message figures { key } } }
  orgModelRecommendation { recommended declared agrees behind
    scores { model score reasons parts { criterion fit weight points evidence { message } } }
    revisit { message } evidence { message } }
  reportingLineRecommendation { recommended declared agrees
    scores { line score reasons gains risks parts { criterion points } } evidence { message } }
  responsibilities { segments gaps doubles evidence { message }
    cells { responsibility segment status accounts uncovered vacant double
      roles { family accounts positions { title } teams { name } } evidence { message } } }
  specialisationOrder { next evidence { message }
    steps { family status rank busy people usualStage evidence { message } } }
  people { edges { node { name nextStep { status ladder current { name } next { name } answersFor
    leads roles { name } openPositions { title } position { title } evidence { message } } } } }
  positions { edges { node { title internalCandidates { openFte evidence { message }
    candidates { person { name } fromPosition { title } steps score parts { criterion points } } } } } }`

describe('structure', () => {
  const api = useApp()
  const read = async (slug: string, fields: string, language = 'en', asOf = '2026-03-01') => {
    const { body } = await api.ask(
      `{ organization(slug: "${slug}", at: { asOf: "${asOf}" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  beforeAll(async () => {
    await plantFixture(api.database, crowded)
    await plantFixture(api.database, structureFixture)
  })

  it('puts 300 customers with one CSM at stage 3 by customers and 1 by headcount', async () => {
    const { stage } = await read('crowded', whole)
    expect(stage.number).toBe(3)
    expect(stage.readings.map((each: { stage: number }) => each.stage)).toEqual([3, 1, null, null])
    expect(stage.readings[2].reason).toBe(stage.readings[2].evidence.message)
    expect(stage.disagreements).toMatchObject([{ measure: 'HEADCOUNT', stage: 1, ahead: -2 }])
  })

  it('fires the hire trigger of those customers', async () => {
    const { hireTriggers } = await read('crowded', 'hireTriggers(statuses: [FIRED]) { rule }')
    expect(hireTriggers.map(({ rule }: { rule: string }) => rule)).toContain('CSM_MID_MARKET')
  })

  it('scores the models so that parts add up, and says why and why not', async () => {
    const { orgModelRecommendation } = await read('crowded', whole)
    const { scores, recommended } = orgModelRecommendation
    expect(scores).toHaveLength(4)
    expect(scores[0].model).toBe(recommended)
    for (const { score, parts, reasons } of scores) {
      const sum = parts.reduce((all: number, { points }: { points: number }) => all + points, 0)
      expect(sum).toBeCloseTo(score)
      expect(reasons).not.toHaveLength(0)
    }
  })

  it('tells the next rung, and who could fill an open seat', async () => {
    const { people, positions } = await read('acme', whole)
    const stepOf = (name: string) =>
      people.edges.find(({ node }: { node: { name: string } }) => node.name === name).node.nextStep
    expect(stepOf('Bea')).toMatchObject({ status: 'NEXT', next: { name: 'Senior CSM' } })
    expect(stepOf('Carl')).toMatchObject({ status: 'NO_SEAT', position: null, next: null })
    const open = positions.edges.find(
      ({ node }: { node: { title: string } }) => node.title === 'CSM West 2',
    ).node.internalCandidates
    expect(open.openFte).toBe(1)
    expect(open.candidates.map((each: { person: { name: string } }) => each.person.name)).toContain(
      'Bea',
    )
  })

  it('shows gaps in the matrix of responsibilities, and how they came over time', async () => {
    const { responsibilities } = await read('acme', whole)
    expect(responsibilities.cells).toHaveLength(9 * responsibilities.segments.length)
    const smb = responsibilities.cells.find(
      (cell: { responsibility: string; segment: string }) =>
        cell.responsibility === 'ONBOARDING' && cell.segment === 'SMB',
    )
    expect(smb).toMatchObject({ status: 'PARTIAL', accounts: 2, uncovered: 1 })
    const { responsibilitiesOverTime: days } = await read(
      'acme',
      `responsibilitiesOverTime(days: ["2026-02-01", "2024-01-01", "2026-03-01"]) {
        day coverage { gaps } changed { status } }`,
    )
    expect(days).toMatchObject([
      { day: '2024-01-01', coverage: null },
      { day: '2026-02-01', changed: [] },
      { day: '2026-03-01', changed: [] },
    ])
  })

  it('lets the organization choose who answers, by segment, from a day on', async () => {
    const answered = async (asOf: string) => {
      const { responsibilities } = await read(
        'crowded',
        `responsibilities { cells { responsibility status
          chosen { id role roleName segment } roles { family } evidence { message } } }`,
        'es',
        asOf,
      )
      return responsibilities.cells.find(
        ({ responsibility }: { responsibility: string }) =>
          responsibility === 'ADVOCACY_DEVELOPMENT',
      )
    }
    expect(await answered('2026-03-01')).toMatchObject({ chosen: null })
    const assign = { responsibility: 'ADVOCACY_DEVELOPMENT', role: 'MARKETING' }
    const { body } = await api.ask(
      `mutation ($input: AssignAccountabilityInput!) {
        assignAccountability(input: $input) { ok { revision } error { code } } }`,
      {
        variables: {
          input: { organizationId: 'crowded', change: { ...assign, effective: '2026-02-01' } },
        },
      },
    )
    expect(body.data.assignAccountability.error).toBeNull()
    expect(await answered('2026-01-31')).toMatchObject({ chosen: null })
    expect(await answered('2026-03-01')).toMatchObject({
      status: 'COVERED',
      chosen: { role: 'MARKETING', roleName: null, segment: null },
      roles: [],
      evidence: { message: 'Desarrollo de advocacy, Mid-market: Marketing, por decisión propia.' },
    })
  })

  it('speaks three languages everywhere', async () => {
    const [en, es, pt] = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const { stage, orgModelRecommendation, reportingLineRecommendation, ...rest } = await read(
          'acme',
          whole,
          language,
        )
        return [stage, orgModelRecommendation, reportingLineRecommendation]
          .concat([rest.responsibilities, rest.specialisationOrder])
          .map(({ evidence }) => evidence.message as string)
      }),
    )
    for (const [index, message] of en!.entries()) {
      expect(new Set([message, es![index], pt![index]]).size, message).toBe(3)
    }
  })
})
