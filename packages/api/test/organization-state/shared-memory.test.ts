import { Worker } from 'node:worker_threads'
import { imageOf, type OrganizationState } from '@postscale/domain'
import { anOrganization, fixtureId } from '@postscale/domain/testing'
import { afterAll, expect, test } from 'vitest'

const worker = new Worker(new URL('read-in-worker.mjs', import.meta.url))
afterAll(() => worker.terminate())

const company = anOrganization().withTeam('CS').withSeat('Seat').carrying(5_000)
const [first] = [...company.state().accounts.keys()]
const state: OrganizationState = company
  .and({
    type: 'createRenewal',
    effective: '2026-01-01',
    id: fixtureId('renewal', '1'),
    externalReferences: [{ source: 'crm', id: 'R-1' }],
    accountId: first!,
    contractEnd: '2026-12-31',
    blockers: ['Budget', 'Größe'],
    ownerPositionId: company.id('position', 'Seat'),
  })
  .state()

function asked(message: object): Promise<{ records: unknown[]; found: number[] }> {
  return new Promise((resolve) => {
    worker.once('message', resolve)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(message)
  })
}

test('a worker reads the same rows from the pages of an image', async () => {
  for (const read of ['accounts', 'renewals', 'positions'] as const) {
    const { records } = await asked({ image: imageOf(state), read })
    expect(records).toEqual([...state[read].values()])
  }
})

test('a worker finds through its indexes what refers to an account', async () => {
  const { found } = await asked({ read: 'renewals', accountId: first })
  expect(found).toHaveLength(1)
})

test('the memory is one: what is written in a page here is read there', async () => {
  const account = state.accounts.get(first!)!
  const row = state.accounts.byId.find(first!)
  const [page] = state.accounts.columns.fields.acv.pages
  const version = state.accounts.firstVersion(row)
  const acv = page![version]!
  page![version] = acv + 1
  const { records } = await asked({ read: 'accounts' })
  page![version] = acv
  expect(records[row]).not.toEqual(account)
  expect(records[row]).toMatchObject({ history: [{ fields: { acv: acv + 1 } }] })
})
