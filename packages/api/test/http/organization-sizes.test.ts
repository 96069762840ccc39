import { expect, it } from 'vitest'
import { OrganizationSizes } from '../../src/threads/organization-sizes.repository.js'
import { planApi } from '../plans/plan-api.js'
import { useApp } from './use-app.js'

const api = useApp()

it('an organization is large from 5,000 things', async () => {
  const { pool, prisma } = api.database
  await planApi(api, 'grows').create()
  await planApi(api, 'stays').create()
  const { id } = await prisma.organization.findFirstOrThrow({ where: { slug: 'grows' } })
  const other = await prisma.organization.findFirstOrThrow({ where: { slug: 'stays' } })
  const before = new OrganizationSizes(api.database)
  expect(await before.isLarge(id)).toBe(false)
  expect(await before.largest(9)).toEqual([])
  const insert = async (table: string, count: number) =>
    pool.query(
      `INSERT INTO ${table} (id, "organizationId") SELECT gen_random_uuid(), $1 FROM generate_series(1, $2)`,
      [id, count],
    )
  // Of whatever kinds they are.
  await insert('account', 1_000)
  await insert('person', 4_000)
  const after = new OrganizationSizes(api.database)
  expect(await after.isLarge(id)).toBe(true)
  expect(await after.largest(9)).toEqual([id])
  expect(await after.largest(9, [other.id])).toEqual([])
  expect(await after.largest(9, [other.id, id])).toEqual([id])
})
