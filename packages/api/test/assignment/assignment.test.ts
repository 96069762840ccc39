import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { errorFields } from '../plans/plan-api.js'
import { plantFixture } from '../reads/plant.js'
import { guideCode } from './guide-code.js'

const enterprise = { segment: 'ENTERPRISE', acv: 120_000_00 } as const

/** Twelve accounts with Ana, four with Bea: two and a half books of fifteen would be eight each. */
const story = anOrganization({ slug: 'books' })
  .withTeam('Success')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .carrying(12, enterprise)
  .withSeat('CSM 2')
  .filledBy('Bea')
  .carrying(4, enterprise)

const books = `csms: positions(first: 10, order: { field: TITLE, direction: ASC }) {
  nodes { id title accounts(first: 0) { totalCount } } }`

interface Csms {
  readonly nodes: readonly {
    readonly id: string
    readonly accounts: { readonly totalCount: number }
  }[]
}

describe('assignment', () => {
  const api = useApp()
  const ask = async (query: string, variables: object = {}) => {
    const { body } = await api.ask(query, { variables: { ...variables } })
    expect(body.errors).toBeUndefined()
    return body.data
  }
  const sizes = ({ nodes }: Csms) => nodes.map(({ accounts }) => accounts.totalCount)

  beforeAll(async () => {
    await plantFixture(api.database, story)
  })

  it('levels books, proves how far that is from the best, and tells what each move is worth', async () => {
    const { organization } = await ask(`{ organization(slug: "books") { assignment {
      before { deviation highest overload } after { deviation highest } bound moveCount dealtOut pooled withoutPosition
      held { inRenewal beforeGoLive } withoutPositionAccounts { name }
      frontier { moves bound spread { deviation } }
      plan { title changeCount preview { ok { effects { service { csm { count } } } organization { ${books} } } ${errorFields} } } } } }`)
    const { plan, frontier, ...assigned } = organization.assignment
    // 12 and 4 of 15 lie 4/15 from the mean.
    expect(assigned).toMatchObject({
      before: { deviation: expect.closeTo(4 / 15), highest: expect.closeTo(0.8), overload: 0 },
      after: { deviation: expect.closeTo(0), highest: expect.closeTo(8 / 15) },
      bound: 0,
      moveCount: 4,
      dealtOut: 0,
      held: { inRenewal: 0, beforeGoLive: 0 },
      withoutPositionAccounts: [],
    })
    expect(frontier.map(({ moves }: { moves: number }) => moves)).toEqual([0, 1, 2, 4])
    expect(plan).toMatchObject({
      title: 'Level the CSMs’ books: 4 accounts change hands',
      changeCount: 4,
    })
    expect(plan.preview.error).toBeNull()
    expect(plan.preview.ok.effects.service.csm.count).toBe(4)
    expect(sizes(plan.preview.ok.organization.csms)).toEqual([8, 8])
  })

  it('hands out what proves it, which anybody can check as the guide says', async () => {
    const prices = 'prices { loads revenues }'
    const { organization } =
      await ask(`{ organization(slug: "books") { assignment(input: { mostMoves: 2, weights: {} }) {
      bound after { score } frontier { moves bound ${prices} }
      certificate { checked positions { title } capacities ${prices} classes { eligible burdens } accountIds loads revenues
        revenueWeight classOf holders holderBurdens ties fixed seats mostMoves } } } }`)
    const { bound, after, frontier, certificate } = organization.assignment
    const { provedScore } = await guideCode('assignment.md')
    expect(certificate).toMatchObject({
      checked: true,
      positions: expect.arrayContaining([{ title: 'CSM 1' }, { title: 'CSM 2' }]),
      capacities: [1, 1],
      mostMoves: 2,
    })
    expect(certificate.accountIds).toHaveLength(16)
    expect(provedScore(certificate)).toBeCloseTo(bound, 6)
    expect(bound).toBeLessThanOrEqual(after.score + 1e-9)
    for (const point of frontier) {
      const ofPoint = { ...certificate, mostMoves: point.moves }
      expect(provedScore(ofPoint, point.prices)).toBeCloseTo(point.bound, 6)
    }
    // Whatever else somebody puts in the place of the prices proves no more.
    const falsified = { loads: [0.9, 0.1], revenues: [0.5, 0.5] }
    expect(provedScore(certificate, falsified)).toBeLessThan(bound + 1e-9)
  })

  it('leaves nobody above a limit with as few moves as that takes, which is proved, or says why not', async () => {
    const query = `query ($input: AssignmentInput!) { organization(slug: "books") { assignment(input: $input) {
      moveCount after { highest } fewest { limit outcome moves movesAtLeast reachable checked crowded { title } }
      plan { title } } } }`
    const answerOf = async (mostUtilisation: number) => {
      const { organization } = await ask(query, { input: { mostUtilisation } })
      return organization.assignment
    }
    // 10 of 15 is the most within 70 %: two of the twelve go.
    expect(await answerOf(0.7)).toEqual({
      moveCount: 2,
      after: { highest: expect.closeTo(10 / 15) },
      fewest: {
        limit: 0.7,
        outcome: 'WITHIN',
        moves: 2,
        movesAtLeast: 2,
        reachable: null,
        checked: true,
        crowded: null,
      },
      plan: { title: 'Leave no CSM above 70%: 2 accounts change hands' },
    })
    // Sixteen accounts of two seats of fifteen: somebody has eight.
    const { fewest } = await answerOf(0.5)
    expect(fewest).toMatchObject({
      outcome: 'IMPOSSIBLE',
      movesAtLeast: null,
      reachable: expect.closeTo(8 / 15),
      checked: true,
      crowded: expect.arrayContaining([{ title: 'CSM 1' }, { title: 'CSM 2' }]),
    })
  })

  it.each([
    ['no utilisation', { mostUtilisation: 0 }],
    ['a number of moves besides', { mostUtilisation: 1, mostMoves: 3 }],
  ])('refuses a limit with %s', async (_, input) => {
    const { body } = await api.ask(
      'query ($input: AssignmentInput!) { organization(slug: "books") { assignment(input: $input) { moveCount } } }',
      { variables: { input } },
    )
    expect(body.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: ['input', 'mostUtilisation'] } },
    ])
  })

  it('weighs what is asked for, and says of each move what it wins and pays', async () => {
    const query = `query ($input: AssignmentInput!) { organization(slug: "books") { assignment(input: $input) {
      moveCount weights { relationship timeZone expertise revenue }
      before { revenueDeviation score } after { revenueDeviation score }
      moves(first: 1) { account { name } from { title } to { title } why { years
        reasons { load revenue relationship timeZone expertise }
        before { hours unskilled } after { hours unskilled } } } } } }`
    const none = { relationship: 0, timeZone: 0, expertise: 0, revenue: 0 }
    const answerOf = async (weights: object) => {
      const { organization } = await ask(query, { input: { weights } })
      return organization.assignment
    }
    expect((await answerOf({})).weights).toEqual({
      relationship: 0.05,
      timeZone: 0.02,
      expertise: 0.1,
      revenue: 0.5,
    })
    const { moves, moveCount, before, after } = await answerOf({ ...none, revenue: 1 })
    // Revenue is as unlike as load: 12 and 4 of 8 are half of the mean away.
    expect([before.revenueDeviation, after.revenueDeviation]).toEqual([
      expect.closeTo(0.5),
      expect.closeTo(0),
    ])
    expect(moveCount).toBe(4)
    expect(moves).toEqual([
      {
        account: { name: expect.any(String) },
        from: { title: 'CSM 1' },
        to: { title: 'CSM 2' },
        why: {
          years: expect.any(Number),
          // Going back would be 9 and 7: one of 15 more beside one of 15 less, of which half is the account's own.
          reasons: {
            ...none,
            load: expect.closeTo(1 / 30),
            revenue: expect.closeTo(1 / 30),
            relationship: expect.closeTo(0),
          },
          before: { hours: null, unskilled: null },
          after: { hours: null, unskilled: null },
        },
      },
    ])
  })

  it('says what one more CSM is worth, and what is proved of it', async () => {
    const busy = anOrganization({ slug: 'busy' })
      .withTeam('Success')
      .withSeat('CSM 1', { budgetedCost: 90_000_00 })
      .filledBy('Ana')
      .carrying(25, enterprise)
    await plantFixture(api.database, busy)
    const { organization } = await ask(`{ organization(slug: "busy") { valueOfNextHire {
      levelled { spread { overload highest } overloadBound revenueBeyond { amountMinor } } leftOut
      hires { team { name } role { name } cost { amountMinor } costIsAssumed accounts revenue { amountMinor }
        relieved relievedAtLeast relievedAtMost revenueRelieved { amountMinor }
        books { spread { overload highest } } } } } }`)
    // Twenty-five of fifteen: ten too many, two fifths of what they pay. Then thirteen and twelve.
    const beyond = Math.round((1 - 15 / 25) * 25 * 120_000_00)
    expect(organization.valueOfNextHire).toEqual({
      levelled: {
        spread: { overload: expect.closeTo(10 / 15), highest: expect.closeTo(25 / 15) },
        overloadBound: expect.closeTo(10 / 15),
        revenueBeyond: { amountMinor: beyond },
      },
      leftOut: 0,
      hires: [
        {
          team: { name: 'Success' },
          role: { name: 'CSM' },
          cost: { amountMinor: 90_000_00 },
          costIsAssumed: true,
          accounts: 12,
          revenue: { amountMinor: 12 * 120_000_00 },
          relieved: expect.closeTo(10 / 15),
          relievedAtLeast: expect.closeTo(10 / 15),
          relievedAtMost: expect.closeTo(10 / 15),
          revenueRelieved: { amountMinor: beyond },
          books: { spread: { overload: 0, highest: expect.closeTo(13 / 15) } },
        },
      ],
    })
  })

  it('hands over what a leaver has, in one revision, with an overlap, and answers a repeat with the same', async () => {
    const { organization } = await ask(`{ organization(slug: "books") { ${books} } }`)
    const [ana] = (organization.csms as Csms).nodes
    const input = {
      organizationId: 'books',
      idempotencyKey: 'leaver',
      assignment: { leaving: [{ id: ana?.id }], mostMoves: 0, overlapDays: 14 },
    }
    const apply = `mutation ($input: ApplyAssignmentInput!) { applyAssignment(input: $input) {
      ok { changed replayed revision plan { title } } ${errorFields} } }`
    const { applyAssignment } = await ask(apply, { input })
    expect(applyAssignment).toMatchObject({
      ok: {
        changed: true,
        replayed: false,
        plan: { title: 'Hand over 12 accounts of CSM 1' },
      },
      error: null,
    })
    const after = await ask(`{ organization(slug: "books") { ${books}
      coverage(filter: { kind: { in: [TRANSITION] } }) { totalCount } } }`)
    expect(sizes(after.organization.csms)).toEqual([0, 16])
    expect(after.organization.coverage.totalCount).toBe(12)
    const again = await ask(apply, { input })
    expect(again.applyAssignment.ok).toMatchObject({
      replayed: true,
      revision: applyAssignment.ok.revision,
    })
  })

  it('refuses what it does not know, and names it', async () => {
    const query = `query ($input: AssignmentInput!) {
      organization(slug: "books") { assignment(input: $input) { moveCount } } }`
    for (const [input, field] of [
      [{ leaving: [{ external: { source: 'crm', id: 'nobody' } }] }, 'leaving'],
      [{ teams: [{ external: { source: 'crm', id: 'no team' } }] }, 'teams'],
      [{ pinned: [{ external: { source: 'crm', id: 'no account' } }] }, 'pinned'],
      [{ overlapDays: 367 }, 'overlapDays'],
      [{ weights: { timeZone: -1 } }, 'timeZone'],
      [{ weights: { revenue: 11 } }, 'revenue'],
    ] as const) {
      const { body } = await api.ask(query, { variables: { input } })
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(JSON.stringify(body.errors)).toContain(field)
    }
  })
})
