import { anOrganization, type OrganizationFixture } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../database/statements-of.js'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from './plant.js'

/** So many seats in teams of ten, each with a person and a few accounts. */
function organization(slug: string, seats: number): OrganizationFixture {
  let fixture = anOrganization({ slug })
  for (let seat = 0; seat < seats; seat += 1) {
    if (seat % 10 === 0) fixture = fixture.withTeam(`Team ${seat / 10}`)
    fixture = fixture.withSeat(`Seat ${seat}`).filledBy(`Person ${seat}`).carrying(3)
  }
  return fixture
}

const roster = `
  teams(first: 20) { edges { node { name children { name }
    positions(first: 20) { edges { node { title role { name } capacity { utilisation { value } }
      occupancies { fte person { name
        accounts(first: 20) { totalCount edges { node { name acv { formatted }
          csm { target { ... on Position { title } } } } } } } } } } }
  } } }
  policies { key lastChange { author } }
  capacity(groupBy: PERSON) { subject { ... on Person { name } } lines { utilisation { value } evidence { message } } }
  hireTriggers { status evidence { message } }`

describe('statements of a roster query', () => {
  const api = useApp()
  const sizes = { small: 10, large: 200 } as const
  const ids = new Map<string, string>()
  const ask = async (slug: string) => {
    const { body } = await api.ask(
      `{ organization(slug: "${slug}", at: { asOf: "2026-03-01" }) { ${roster} } }`,
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  beforeAll(async () => {
    for (const [slug, seats] of Object.entries(sizes)) {
      ids.set(slug, await plantFixture(api.database, organization(slug, seats)))
    }
  })

  it('are as many for 200 seats as for 10, when the organization is in memory', async () => {
    const counts = []
    for (const [slug, seats] of Object.entries(sizes)) {
      const { capacity } = await ask(slug)
      expect(capacity.filter(({ subject }: { subject: unknown }) => subject !== null)).toHaveLength(
        seats,
      )
      const statements = await statementsOf(async () => ask(slug))
      expect(statements).toEqual([expect.stringContaining('revision')])
      counts.push(statements.length)
    }
    expect(counts).toEqual([1, 1])
  })

  it('are as many for 200 seats as for 10, after somebody changed it', async () => {
    const counts = []
    for (const slug of Object.keys(sizes)) {
      await plant(api.database, ids.get(slug) ?? '', [
        { type: 'setPolicy', effective: '2025-01-01', key: 'ramp.csm.months', value: 4 },
      ])
      const statements = await statementsOf(async () => ask(slug))
      counts.push(statements.length)
    }
    expect(counts[0]).toBeGreaterThan(1)
    expect(counts[1]).toBe(counts[0])
  })
})
