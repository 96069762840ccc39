import 'reflect-metadata'
import { type Change, viewAt } from '@postscale/domain'
import { anOrganization } from '@postscale/domain/testing'
import { expect, it } from 'vitest'
import { previewOf } from './proposed-plan.js'

it('refuses to preview more changes than fit into memory, and says how many there are', async () => {
  const ids = Array.from({ length: 10_000 }, () => '01900000-0000-7000-8000-000000000001')
  const columns = { id: ids, effective: ids.map(() => '2026-01-01') }
  const change = { type: 'columnar', of: 'closeAccount', columns } as unknown as Change
  const changes = Array.from({ length: 101 }, () => change)
  const view = viewAt(anOrganization().state(), 20_000)
  const { ok, error } = await previewOf(view, { title: 'Much', reason: null, changes }, 'en')
  expect(ok).toBeNull()
  expect(error).toMatchObject({ code: 'PLAN_TOO_LONG' })
  expect(error?.message).toContain('1,010,000')
})
