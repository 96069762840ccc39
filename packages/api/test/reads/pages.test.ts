import fc from 'fast-check'
import type { Change } from '@postscale/domain'
import { anOrganization, fixtureId } from '@postscale/domain/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { plant, plantFixture } from './plant.js'
import { pageFields, walk, type ListQuery } from './walk.js'

const effective = '2025-01-01'

/** Names that collide, accents, equal and missing values: what keys must tell apart. */
function manyAccounts(count: number): Change[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'addAccount' as const,
    effective,
    id: fixtureId('paging', 'account', String(index)),
    name: ['Acme', 'ácme', 'Zeta', `Account ${index}`][index % 4] ?? '',
    acv: (index % 7) * 1_000_00,
    segment: index % 2 === 0 ? ('SMB' as const) : ('ENTERPRISE' as const),
    contractEnd: index % 3 === 0 ? null : `2026-0${1 + (index % 9)}-15`,
  }))
}

const fixture = anOrganization({ slug: 'paging' })
  .withTeam('CS')
  .withSeat('CSM')
  .filledBy('Ana')
  .carrying(9)
  .and(...manyAccounts(60))

const lists: Readonly<Record<string, ListQuery>> = {
  'accounts by value': (page) => accounts(page, 'order: { field: ACV, direction: DESC }'),
  'accounts by value, smallest first': (page) => accounts(page, 'order: { field: ACV }'),
  'accounts by name': (page) => accounts(page, 'order: { field: NAME }'),
  'accounts by name, last first': (page) =>
    accounts(page, 'order: { field: NAME, direction: DESC }'),
  'accounts by contract': (page) => accounts(page, 'order: { field: CONTRACT_END }'),
  'accounts by contract, latest first': (page) =>
    accounts(page, 'order: { field: CONTRACT_END, direction: DESC }'),
  'filtered accounts': (page) =>
    accounts(page, 'filter: { segment: { in: [SMB] }, search: "acme" }'),
  coverage: (page) =>
    `{ organization(slug: "paging") { list: coverage(${page}) { ${pageFields} edges { cursor node { id } } } } }`,
}

function accounts(page: string, args: string): string {
  return `{ organization(slug: "paging") { list: accounts(${args}, ${page}) {
    ${pageFields} edges { cursor node { id } }
  } } }`
}

describe('pages of lists', () => {
  const api = useApp()
  let organizationId = ''
  beforeAll(async () => {
    organizationId = await plantFixture(api.database, fixture)
  })

  for (const [name, list] of Object.entries(lists)) {
    it(`visits everything once, forward and backward: ${name}`, async () => {
      const whole = await walk(api, list, 'forward', 100)
      const total = (await api.ask(list('first: 0'))).body.data.organization.list.totalCount
      expect(whole).toHaveLength(total)
      expect(new Set(whole).size).toBe(total)
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
          expect(await walk(api, list, 'forward', size)).toEqual(whole)
          expect(await walk(api, list, 'backward', size)).toEqual(whole)
        }),
        { numRuns: 3 },
      )
    })
  }

  it('neither skips nor repeats when accounts come and go between the pages', async () => {
    const list = lists['accounts by value'] as ListQuery
    const before = await walk(api, list, 'forward', 100)
    const seen = await walk(api, list, 'forward', 8, async (page) => {
      const id = fixtureId('paging', 'newcomer', String(page))
      const acv = (page % 7) * 1_000_00 + 1
      await plant(api.database, organizationId, [
        { type: 'addAccount', effective, id, name: `Newcomer ${page}`, acv, segment: 'SMB' },
      ])
    })
    const old = new Set(before)
    expect(seen.filter((id) => old.has(id))).toEqual(before)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it.each([
    ['first: -1', ['first']],
    ['first: 101', ['first']],
    ['last: -1', ['last']],
    ['first: 1, last: 1', ['last']],
    ['after: "garbage"', ['after']],
    ['before: "bm90IGEgY3Vyc29y"', ['before']],
  ])('refuses %s, naming the argument', async (page, argument) => {
    const { body } = await api.ask(accounts(page, 'order: { field: NAME }'))
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0]).toMatchObject({
      path: ['organization', 'list'],
      extensions: { code: 'BAD_USER_INPUT', argument },
    })
  })

  it('refuses a cursor of another order', async () => {
    const { body } = await api.ask(accounts('first: 1', 'order: { field: ACV }'))
    const { endCursor } = body.data.organization.list.pageInfo
    const other = await api.ask(accounts(`after: "${endCursor}"`, 'order: { field: NAME }'))
    expect(other.body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['after'],
    })
  })
})
