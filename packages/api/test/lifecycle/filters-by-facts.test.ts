import type { Change, Id } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from '../reads/plant.js'

const story = anOrganization({ slug: 'acme' })
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .withAccount('Renewing', { contractStart: '2025-02-01', contractEnd: '2026-04-20' })
  .coveredBy()
  .withAccount('Onboarding', { contractStart: '2026-02-01', contractEnd: '2027-02-01' })
  .coveredBy()
  .withAccount('Onboarding too', { contractStart: '2026-02-10', contractEnd: '2027-02-01' })
  .withAccount('Undated')

const contact = (accountId: Id, effective: string): Change => ({
  type: 'recordTouchpoint',
  effective,
  source: 'crm',
  externalId: `${accountId} ${effective}`,
  accountId,
  kind: 'CALL',
})

interface Shown {
  readonly name: string
  readonly lastContact: string | null
  readonly lifecycle: { readonly stage: string | null }
  readonly touchpoints: { readonly nodes: readonly { readonly day: string }[] }
}

describe('accounts by what facts tell of them', () => {
  const api = useApp()
  const shown = 'name lastContact lifecycle { stage } touchpoints(first: 1) { nodes { day } }'

  beforeAll(async () => {
    const id = await plantFixture(api.database, story)
    await plant(api.database, id, [
      contact(story.id('account', 'Renewing'), '2025-06-01'),
      contact(story.id('account', 'Renewing'), '2026-01-10'),
      contact(story.id('account', 'Onboarding'), '2026-02-20'),
      contact(story.id('account', 'Onboarding too'), '2026-03-10'),
    ])
  })

  const read = async (fields: string, asOf = '2026-03-01') => {
    const { body } = await api.ask(
      `{ organization(slug: "acme", at: { asOf: "${asOf}" }) { ${fields} } }`,
    )
    expect(body.errors).toBeUndefined()
    return body.data.organization
  }
  const all = async (args: string, asOf?: string): Promise<readonly Shown[]> => {
    const { accounts } = await read(`accounts${args && `(${args})`} { nodes { ${shown} } }`, asOf)
    return accounts.nodes
  }
  const names = async (args: string, asOf?: string) =>
    (await all(args, asOf)).map(({ name }) => name).toSorted()

  it('finds by stage whatever shows that stage', async () => {
    const accounts = await all('')
    const stages = new Set(accounts.map(({ lifecycle }) => lifecycle.stage))
    expect(stages).toEqual(new Set(['RENEWAL', 'ONBOARDING', null]))
    for (const stage of stages) {
      const given = stage === null ? 'isNull: true' : `in: [${stage}]`
      const wanted = accounts.filter(({ lifecycle }) => lifecycle.stage === stage)
      const filter = `{ lifecycleStage: { ${given} } }`
      expect(await names(`filter: ${filter}`)).toEqual(wanted.map(({ name }) => name).toSorted())
      expect(await all(`filter: { not: ${filter} }`)).toHaveLength(4 - wanted.length)
    }
  })

  it('tells the last contact up to the day, as the contacts themselves do', async () => {
    for (const asOf of ['2025-12-01', '2026-03-01', '2026-03-20']) {
      for (const { lastContact, touchpoints } of await all('', asOf)) {
        expect(lastContact).toBe(touchpoints.nodes[0]?.day ?? null)
      }
    }
    expect(await names('filter: { lastContact: { isNull: false } }', '2025-12-01')).toEqual([
      'Renewing',
    ])
  })

  it('finds by the last contact: before a day, none, and days ago', async () => {
    const filtered = (filter: string) => names(`filter: { ${filter} }`)
    expect(await filtered('lastContact: { before: "2026-02-01" }')).toEqual(['Renewing'])
    expect(await filtered('lastContact: { before: "2026-02-01", isNull: true }')).toEqual([
      'Onboarding too',
      'Renewing',
      'Undated',
    ])
    expect(await filtered('lastContact: { isNull: true }')).toEqual(['Onboarding too', 'Undated'])
    expect(await filtered('daysSinceContact: { from: 50 }')).toEqual(['Renewing'])
    expect(await filtered('daysSinceContact: { from: 51 }')).toEqual([])
    expect(await filtered('daysSinceContact: { to: 9 }')).toEqual(['Onboarding'])
  })

  it('sorts by both, what has none last', async () => {
    const sorted = async (field: string) =>
      (await all(`order: { field: ${field} }`)).map(({ name }) => name)
    expect((await sorted('LAST_CONTACT')).slice(0, 2)).toEqual(['Renewing', 'Onboarding'])
    const byStage = await sorted('LIFECYCLE_STAGE')
    expect(byStage.slice(0, 2).toSorted()).toEqual(['Onboarding', 'Onboarding too'])
    expect(byStage.slice(2)).toEqual(['Renewing', 'Undated'])
  })

  it('does so in every list of accounts', async () => {
    const filter = 'filter: { lifecycleStage: { in: [ONBOARDING] } }'
    const list = `(${filter}) { nodes { name } }`
    const found = await read(`accountsByHealth${list}
      teams { nodes { accounts${list} } }
      positions { nodes { accounts${list} } }
      people { nodes { accounts${list} } }
      stakeholderCoverage { unknown { accounts${list} } }
      unitEconomics(groupBy: ACCOUNT) { lines(${filter}) { nodes { name } } }`)
    const named = (nodes: readonly { readonly name: string }[]) =>
      nodes.map(({ name }) => name).toSorted()
    const both = ['Onboarding', 'Onboarding too']
    expect(named(found.accountsByHealth.nodes)).toEqual(both)
    for (const { nodes } of [found.teams, found.positions, found.people]) {
      expect(named(nodes[0].accounts.nodes)).toEqual(['Onboarding'])
    }
    expect(named(found.stakeholderCoverage.unknown.accounts.nodes)).toEqual(both)
    expect(named(found.unitEconomics.lines.nodes)).toEqual(both)
  })
})
