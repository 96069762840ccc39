import type { Change } from '@postscale/domain'
import { anOrganization, type OrganizationFixture } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'
import { movements } from '../retention/movement.js'

function organization(slug: string, accounts: number): OrganizationFixture {
  return anOrganization({ slug })
    .withTeam('CS')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .carrying(accounts, { segment: 'SMB', contractEnd: '2025-12-31' })
}

function facts(fixture: OrganizationFixture, accounts: number): Change[] {
  return Array.from({ length: accounts }, (_, index) => {
    const accountId = fixture.id('account', `Account ${index + 1}`)
    const signal = (effective: string, value: number): Change => ({
      type: 'recordHealthSignal',
      source: 'crm',
      accountId,
      family: 'RELATIONSHIP',
      metric: 'nps',
      value,
      effective,
    })
    return [
      ...movements(accountId, [['2025-01-10', 1000 + index]]),
      signal('2025-11-01', 40),
      signal('2026-02-01', 10 + index),
    ]
  }).flat()
}

const customers = `
  retention(groupBy: SEGMENT) { name points { grr { value } } }
  churnByReason { reason }
  unitEconomics(groupBy: ACCOUNT) { share { value } lines(first: 100) { totalCount
    edges { node { name judgement { verdict } evidence { message } } } } }
  health { scored groups(groupBy: CSM) { name scored } }
  healthBacktest { renewed }
  maturity { stage questions { suggested } }
  hireTriggers { status }
  accountsByHealth(first: 100) { totalCount edges { node { name
    health { score families { score metrics { value } } evidence { message } }
    unitEconomics { judgement { verdict } } } } }`

describe('statements of the rules about customers', () => {
  // Statements are counted: an answer that is kept takes none.
  const api = useApp({ environment: { answersBytes: 0 } })
  const sizes = { small: 5, large: 80 } as const
  const ids = new Map<string, string>()
  const ask = async (slug: string) => {
    const { body } = await api.ask(
      `{ organization(slug: "${slug}", at: { asOf: "2026-03-01" }) { ${customers} } }`,
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  beforeAll(async () => {
    for (const [slug, accounts] of Object.entries(sizes)) {
      const fixture = organization(slug, accounts)
      const id = await plantFixture(api.database, fixture)
      await plant(api.database, id, facts(fixture, accounts))
      ids.set(slug, id)
    }
  })

  it('are as many for 80 accounts as for 5', async () => {
    const counts = []
    for (const [slug, accounts] of Object.entries(sizes)) {
      // The state is loaded before, so that only what the rules read is counted.
      await api.ask(`{ organization(slug: "${slug}") { teams { totalCount } } }`)
      const statements = await statementsOf(async () => {
        const { accountsByHealth } = await ask(slug)
        expect(accountsByHealth.totalCount).toBe(accounts)
      })
      const reads = (table: string) => statements.filter((text) => text.includes(`FROM ${table}`))
      // What is paid is in the state.
      expect(reads('arr_movement')).toEqual([])
      counts.push(statements.length)
    }
    expect(counts[1]).toBe(counts[0])
  })

  it('are two when it is asked again: the revision, and the details of the page', async () => {
    for (const slug of Object.keys(sizes)) {
      const statements = await statementsOf(async () => ask(slug))
      expect(statements).toHaveLength(2)
    }
  })

  it('see what was recorded since', async () => {
    const before = await ask('small')
    const fixture = organization('small', 5)
    await plant(api.database, ids.get('small') ?? '', [
      {
        type: 'recordHealthSignal',
        source: 'crm',
        accountId: fixture.id('account', 'Account 1'),
        family: 'RELATIONSHIP',
        metric: 'nps',
        value: 50,
        effective: '2026-02-20',
      },
    ])
    const after = await ask('small')
    const scores = (answer: typeof before): number[] =>
      answer.accountsByHealth.edges.map(({ node }: { node: { health: { score: number } } }) => {
        return node.health.score
      })
    expect(scores(after)).not.toEqual(scores(before))
    expect(Math.max(...scores(after))).toBe(100)
  })
})
