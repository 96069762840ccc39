import { expect, test } from 'vitest'
import { appUnderTest } from './support/app-under-test'
import { askOrganization } from './support/ask-api'
import { slug } from './support/demo-organization'

const app = appUnderTest()

test('all accounts of the day are taken out, page after page', async () => {
  const asked = 'accounts(first: 1, order: { field: NAME }) { totalCount nodes { name } }'
  const { accounts } = await askOrganization<{
    readonly accounts: {
      readonly totalCount: number
      readonly nodes: readonly { readonly name: string }[]
    }
  }>(app.api, asked)
  expect(accounts.totalCount).toBeGreaterThan(100)
  const page = await app.openAsUser(`/${slug}/export`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Accounts: CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^acme-cloud-accounts-\d{4}-\d\d-\d\d\.csv$/)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString().trimEnd().split('\r\n')
  expect(lines[0]).toContain('Name,ACV,Currency')
  expect(lines).toHaveLength(accounts.totalCount + 1)
  expect(lines[1]).toContain(accounts.nodes[0]!.name)
})
