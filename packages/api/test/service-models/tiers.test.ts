import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { errorFields } from '../plans/plan-api.js'
import { plant, plantFixture } from '../reads/plant.js'

const fixture = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM 1', { budgetedCost: 120_000_00 })
  .filledBy('Ana')
  .carrying(4, { segment: 'ENTERPRISE', acv: 150_000_00, tier: 'HIGH_TOUCH' })
  .withAccount('Grown', { segment: 'MID_MARKET', acv: 200_000_00, tier: 'LOW_TOUCH' })
  .coveredBy()
  .withAccount('Logo', {
    segment: 'SMB',
    acv: 2_000_00,
    tier: 'TECH_TOUCH',
    strategic: true,
    complexity: 'HIGH',
  })
  .withAccount('Nearly', { segment: 'MID_MARKET', acv: 95_000_00, tier: 'HIGH_TOUCH' })
  .withAccount('Shaky', { segment: 'MID_MARKET', acv: 95_000_00, tier: 'LOW_TOUCH' })

const movementFields = `account { name } from to effect reason reasons { code tier message } evaluatedOn
  effectiveOn until afterwards costBefore { amountMinor } costAfter { amountMinor } verdictAfter
  leftOutReason leftOutText evidence { message }`

describe('tiers', () => {
  const api = useApp()
  let organizationId = ''
  const read = async (fields: string, asOf = '2026-03-01', language = 'en') => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "${asOf}" }) { ${fields} } }`,
      { headers: { 'accept-language': language } },
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  const names = async (asOf: string): Promise<string[]> => {
    const { tierMovements } = await read(
      'tierMovements { movements { edges { node { account { name } } } } }',
      asOf,
    )
    return tierMovements.movements.edges.map(
      ({ node }: { node: { account: { name: string } } }) => node.account.name,
    )
  }

  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
    await plant(api.database, organizationId, [
      {
        type: 'recordHealthSignal',
        effective: '2026-02-25',
        source: 'app',
        accountId: fixture.id('account', 'Shaky'),
        family: 'USAGE',
        metric: 'featureAdoption',
        value: 0.01,
      },
    ])
  })

  it('tells who moves, with the reasons in order and the cost before and after', async () => {
    const { tierMovements } = await read(
      `tierMovements { movementCount leftOutCount waitingCount evaluatedOn nextEvaluationOn
        costBefore { amountMinor } reason groups { effect leftOutReason movementCount }
        evidence { message figures { key } } movements { edges { node { ${movementFields} } } }
        leftOut { nodes { ${movementFields} } } }`,
    )
    const moves = tierMovements.movements.edges.map(({ node }: { node: object }) => node)
    expect(tierMovements).toMatchObject({
      evaluatedOn: '2026-01-01',
      nextEvaluationOn: '2026-04-01',
      leftOut: {
        nodes: [
          {
            account: { name: 'Logo' },
            effect: 'MORE_SERVICE',
            verdictAfter: 'TOO_EXPENSIVE',
            leftOutReason: 'TOO_EXPENSIVE',
            reasons: [
              { code: 'ACV', tier: 'TECH_TOUCH' },
              { code: 'STRATEGIC', tier: 'HIGH_TOUCH' },
            ],
          },
        ],
      },
    })
    expect(tierMovements.groups).toContainEqual({
      effect: 'MORE_SERVICE',
      leftOutReason: 'TOO_EXPENSIVE',
      movementCount: 1,
    })
    expect(moves).toMatchObject([
      { account: { name: 'Grown' }, from: 'LOW_TOUCH', to: 'HIGH_TOUCH', reason: 'ACV' },
      { account: { name: 'Nearly' }, to: 'LOW_TOUCH', reason: 'WAITED' },
      {
        account: { name: 'Shaky' },
        reason: 'AT_RISK',
        until: '2026-05-30',
        afterwards: 'LOW_TOUCH',
      },
    ])
    expect(tierMovements).toMatchObject({ movementCount: 3, leftOutCount: 1, reason: null })
    expect(moves[0].costAfter.amountMinor).toBeGreaterThan(moves[0].costBefore.amountMinor)
    expect(tierMovements.evidence.figures.map(({ key }: { key: string }) => key)).toContain(
      'policy.tier.highTouch.acv',
    )
  })

  it('lets a small crossing wait until the evaluation of the next quarter', async () => {
    expect(await names('2025-03-31')).not.toContain('Nearly')
    expect(await names('2025-07-01')).toContain('Nearly')
  })

  it('tells how the accounts lie, in three languages', async () => {
    const lines = `tiers { lines { tier accounts bySegment revenueShare { value } accountsAfter }
      highTouchFrom { amountMinor } reason evidence { message } }`
    const { tiers } = await read(lines)
    expect(tiers.lines).toMatchObject([
      { tier: 'HIGH_TOUCH', accounts: 5, accountsAfter: 6 },
      { tier: 'LOW_TOUCH', accounts: 2, accountsAfter: 1 },
      { tier: 'TECH_TOUCH', accounts: 1, accountsAfter: 1 },
    ])
    const said = await Promise.all(
      ['en', 'es', 'pt'].map(async (language) => {
        const organization = await read(lines, '2026-03-01', language)
        return organization.tiers.evidence.message as string
      }),
    )
    expect(new Set(said).size).toBe(3)
  })

  it('answers one account, and says why where dollars cannot be turned into its money', async () => {
    await plantFixture(
      api.database,
      anOrganization({ slug: 'yen', currency: 'JPY' }).withAccount('X'),
    )
    const { body } = await api.ask(`{ organization(slug: "yen") {
      tierMovements { movementCount reason evidence { message } }
      accounts { edges { node { tierAssignment { tier reason evidence { message } } } } } } }`)
    const { tierMovements, accounts } = body.data.organization
    expect(tierMovements.reason).toBe(tierMovements.evidence.message)
    expect(accounts.edges[0].node.tierAssignment).toMatchObject({
      tier: null,
      reason: tierMovements.reason,
    })
  })

  it('plans exactly the movements that are named or filtered, left out by itself or not', async () => {
    const logo = fixture.id('account', 'Logo')
    const { named, down } = await read(`named: tierMovementPlan(accounts: [{ id: "${logo}" }]) {
        changeCount preview { ok { plan { changeCount } } } }
      down: tierMovementPlan(filter: { effects: [LESS_COST] }) { changeCount }`)
    expect(named).toMatchObject({ changeCount: 1, preview: { ok: { plan: { changeCount: 1 } } } })
    expect(down).toEqual({ changeCount: 1 })
  })

  it('previews the plan, whose changes apply as they stand', async () => {
    const { tierMovementPlan } = await read(`tierMovementPlan { title changeCount changes
      preview { ok { plan { changeCount } organization { tierMovements { movementCount } } } ${errorFields} } }`)
    expect(tierMovementPlan).toMatchObject({ changeCount: 4 })
    expect(tierMovementPlan.preview).toMatchObject({
      ok: { plan: { changeCount: 3 }, organization: { tierMovements: { movementCount: 0 } } },
      error: null,
    })
    const { body } = await api.ask(
      `mutation ($input: PlanInput!) { previewPlan(input: $input) { ok { plan { changeCount } } ${errorFields} } }`,
      { variables: { input: { organizationId: 'acme', changes: tierMovementPlan.changes } } },
    )
    expect(body.data.previewPlan).toEqual({ ok: { plan: { changeCount: 3 } }, error: null })
  })

  it('applies them through the same door as every plan', async () => {
    const apply = async (more: object) => {
      const { body } = await api.ask(
        `mutation ($input: ApplyTierMovementsInput!) { applyTierMovements(input: $input) {
          ok { changed replayed revision plan { title changeCount } } ${errorFields} } }`,
        { variables: { input: { organizationId: 'acme', ...more } } },
      )
      expect(body.errors).toBeUndefined()
      return body.data.applyTierMovements
    }
    expect(await apply({ expectedRevision: 99 })).toMatchObject({
      error: { code: 'REVISION_CONFLICT' },
    })
    const one = { accounts: [{ id: fixture.id('account', 'Grown') }] }
    expect(await apply(one)).toMatchObject({ ok: { changed: true, plan: { changeCount: 1 } } })
    const first = await apply({ idempotencyKey: 'k' })
    expect(first).toMatchObject({ ok: { changed: true, replayed: false } })
    expect(await apply({ idempotencyKey: 'k' })).toMatchObject({
      ok: { replayed: true, revision: first.ok.revision },
    })
    expect(await apply({})).toMatchObject({ ok: { changed: false } })
  })
})
