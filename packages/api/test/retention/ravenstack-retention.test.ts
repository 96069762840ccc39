import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ravenstackExample, ravenstackFolder } from '../imports/ravenstack-folder.js'
import { ravenstackText } from '../imports/ravenstack-records.js'
import { useImporter } from '../imports/use-importer.js'
import { independentRetention } from './independent-retention.js'

const files = [
  'ravenstack_accounts.csv',
  'ravenstack_subscriptions.csv',
  'ravenstack_churn_events.csv',
] as const

/** The data set itself is not ours to ship: without it there is nothing to compare with. */
describe.runIf(ravenstackFolder() !== null)('retention of RavenStack in 2024', () => {
  const importer = useImporter()
  let slug = ''
  beforeAll(async () => {
    slug = await importer.organization()
    const mapping = readFileSync(join(ravenstackExample, 'mapping.json'), 'utf8')
    const texts = files.map((name) => ({ name, content: ravenstackText(name) }))
    await importer.run(slug, texts, { mapping, onBadRow: 'SKIP' })
  })

  it('is, month by month, what a statement of SQL reckons', async () => {
    const { body } = await importer.app.ask(
      `{ organization(slug: "${slug}", at: { asOf: "2025-01-01" }) {
        retention(period: MONTH, months: 12) { points {
          from before accounts start { amountMinor } grr { value } nrr { value } } } } }`,
    )
    const { points } = body.data.organization.retention[0]
    const { rows } = await importer.app.database.pool.query<{ id: string }>(
      'SELECT id FROM organization WHERE slug = $1',
      [slug],
    )
    expect(points).toHaveLength(12)
    expect([points[0].from, points[11].before]).toEqual(['2024-01-01', '2025-01-01'])
    for (const { from, before, accounts, start, grr, nrr } of points) {
      const sums = await independentRetention(importer.app.database.pool, rows[0]!.id, from, before)
      expect([accounts, start.amountMinor]).toEqual([sums.accounts, sums.start])
      expect(grr.value).toBeCloseTo(sums.kept / sums.start, 12)
      expect(nrr.value).toBeCloseTo(sums.end / sums.start, 12)
    }
  })
})
