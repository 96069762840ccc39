import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { errorFields } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'

/** Two CSMs who have accounts of each other’s region: 12 of Ana’s are in APAC, 7 of Ken’s in EMEA. */
const story = anOrganization({ slug: 'regions', currency: 'EUR' })
  .withTeam('CS')
  .withSeat('Ana CSM')
  .filledBy('Ana')
  .carrying(50, { region: 'EMEA', acv: 10_000_00 })
  .carrying(12, { region: 'APAC', acv: 20_000_00 })
  .withSeat('Ken CSM')
  .filledBy('Ken')
  .carrying(50, { region: 'APAC', acv: 10_000_00 })
  .carrying(7, { region: 'EMEA', acv: 30_000_00 })

const start = '2027-03-01'

describe('transitionPath', () => {
  const api = useApp()
  const ask = async (query: string, variables: object = {}) => {
    const { body } = await api.ask(query, { variables: { ...variables } })
    expect(body.errors).toBeUndefined()
    return body.data
  }
  const question = `query ($input: TransitionInput!, $at: MomentInput) { organization(slug: "regions", at: $at) { id transitionPath(input: $input) {
    model start verdict leastWeeks handOvers leastHandOvers followed unmanned stayingCount neededPerPerson
    tightest { week teamName family utilisation { value } }
    above { teamName family missing from to }
    staying { account { name } reason }
    weeks { monday positionCount positions { title } handOverCount revenue { amountMinor } followed binds
      handOvers { account { name } from { title } to { title } fromTeamName toTeamName revenue { amountMinor } }
      families { family load capacity utilisation { value } } teams { teamName family utilisation { value reason } } }
    plan { title reason words changeCount changes preview { ${errorFields} } } } } }`
  /** Accounts whose CSM is in another region, and the declared model. */
  const on = async (asOf: string) => {
    const { organization } = await ask(
      `query ($at: MomentInput) { organization(slug: "regions", at: $at) { orgModel
        positions(first: 20) { nodes { title accounts(first: 100) { nodes { region } } } } } }`,
      { at: { asOf } },
    )
    interface Seat {
      readonly title: string
      readonly accounts: { readonly nodes: readonly { readonly region: string }[] }
    }
    const misplaced = organization.positions.nodes.flatMap(({ title, accounts }: Seat) =>
      accounts.nodes.filter(({ region }) => title !== (region === 'EMEA' ? 'Ana CSM' : 'Ken CSM')),
    )
    return { orgModel: organization.orgModel, misplaced: misplaced.length }
  }

  beforeAll(async () => {
    await plantFixture(api.database, story)
  })

  it('deals hand-overs over the fewest weeks, and tells who is how busy in each', async () => {
    const { organization } = await ask(question, { input: { model: 'GEOGRAPHIC', start } })
    const { weeks, plan, ...path } = organization.transitionPath
    expect(path).toMatchObject({
      start,
      verdict: 'HOLDS',
      leastWeeks: 3,
      handOvers: 19,
      leastHandOvers: 19,
      stayingCount: 0,
      above: [],
    })
    expect(weeks.map((week: { monday: string }) => week.monday)).toEqual([
      '2027-03-01',
      '2027-03-08',
      '2027-03-15',
    ])
    expect(weeks[0]).toMatchObject({ positionCount: 2, handOverCount: 10, binds: 'HAND_OVERS' })
    // Who pays most comes first: five of 30,000 a year to Ana, and five of 20,000 to Ken.
    expect(weeks[0].revenue.amountMinor).toBe(250_000_00)
    expect(weeks[0].handOvers[0]).toMatchObject({
      from: { title: 'Ken CSM' },
      to: { title: 'Ana CSM' },
      fromTeamName: 'APAC',
      toTeamName: 'EMEA',
      revenue: { amountMinor: 30_000_00 },
    })
    expect(weeks[2].families).toMatchObject([
      { family: 'CSM', capacity: 2, utilisation: { value: weeks[2].families[0].load / 2 } },
    ])
    expect(plan.preview.error).toBeNull()
    expect(plan.title).toBe('Turn into the geographic model in 3 weeks')
  })

  it('says what would do where it takes too long, in the language of the request', async () => {
    const input = { model: 'GEOGRAPHIC', start, mostPerPerson: 2, mostWeeks: 2 }
    const { body } = await api.ask(question, {
      variables: { input },
      headers: { 'accept-language': 'es' },
    })
    expect(body.data.organization.transitionPath).toMatchObject({
      verdict: 'TOO_LONG',
      leastWeeks: 6,
      neededPerPerson: 6,
      plan: { title: 'Pasar al modelo geográfico en 6 semanas' },
    })
  })

  it('refuses what it does not know, and names it', async () => {
    for (const [input, field] of [
      [{ mostWeeks: 0 }, 'mostWeeks'],
      [{ mostWeeks: 105 }, 'mostWeeks'],
      [{ mostUtilisation: 0 }, 'mostUtilisation'],
      [{ mostPerPerson: 0 }, 'mostPerPerson'],
      [{ mostPerWeek: -1 }, 'mostPerWeek'],
      [{ overlapDays: 367 }, 'overlapDays'],
    ] as const) {
      const variables = { input: { model: 'POD', ...input } }
      const { body } = await api.ask(question, { variables })
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(JSON.stringify(body.errors)).toContain(field)
    }
  })

  it('is proposed as a scenario and merged: each change holds from its Monday on', async () => {
    const { organization } = await ask(question, { input: { model: 'GEOGRAPHIC', start } })
    const { plan } = organization.transitionPath
    const { createScenario } = await ask(
      `mutation ($input: CreateScenarioInput!) { createScenario(input: $input) { ok { scenario { id } } ${errorFields} } }`,
      { input: { organizationId: 'regions', name: 'Regions by spring', changes: plan.changes } },
    )
    expect(createScenario.error).toBeNull()
    const scenarioId = createScenario.ok.scenario.id
    const { mergeScenario } = await ask(
      `mutation ($input: MergeScenarioInput!) { mergeScenario(input: $input) { ok { changed } ${errorFields} } }`,
      { input: { scenarioId } },
    )
    expect(mergeScenario).toMatchObject({ ok: { changed: true }, error: null })
    expect(await on('2027-02-28')).toEqual({ orgModel: null, misplaced: 19 })
    expect(await on('2027-03-01')).toEqual({ orgModel: null, misplaced: 9 })
    expect(await on('2027-03-14')).toEqual({ orgModel: null, misplaced: 2 })
    expect(await on('2027-03-15')).toEqual({ orgModel: 'GEOGRAPHIC', misplaced: 0 })
  })

  it('is applied in one revision, and nothing is left to do', async () => {
    const apply = `mutation ($input: ApplyTransitionPathInput!) { applyTransitionPath(input: $input) {
      ok { changed } ${errorFields} } }`
    const { applyTransitionPath } = await ask(apply, {
      input: {
        organizationId: 'regions',
        transition: { model: 'GENERALIST', start: '2027-06-07' },
      },
    })
    expect(applyTransitionPath).toMatchObject({ ok: { changed: true }, error: null })
    const { organization } = await ask(question, {
      input: { model: 'GENERALIST', start: '2027-06-07' },
      at: { asOf: '2027-06-07' },
    })
    expect(organization.transitionPath).toMatchObject({ verdict: 'NOTHING_TO_DO', weeks: [] })
  })
})
