import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RAVENSTACK_FILES, ravenstackExample, ravenstackFolder } from './ravenstack-folder.js'
import {
  isoDate,
  ravenstackRecords,
  ravenstackText,
  type RavenstackRow,
} from './ravenstack-records.js'
import { useImporter, type NamedFile } from './use-importer.js'

const mapping = readFileSync(join(ravenstackExample, 'mapping.json'), 'utf8')

/** The data set itself is not ours to ship: without it there is nothing to compare with. */
describe.runIf(ravenstackFolder() !== null)('RavenStack', () => {
  const importer = useImporter()
  const texts = RAVENSTACK_FILES.map((name) => ({ name, content: ravenstackText(name) }))

  /** Without the 25,000 rows of usage, which have a test of their own. */
  const fewer = texts.filter(({ name }) => name !== 'ravenstack_feature_usage.csv')

  it('goes in by the shipped mapping and agrees with plain counting', async () => {
    const slug = await importer.organization()
    const run = await importer.run(slug, texts, { mapping, onBadRow: 'SKIP' })
    expect(run).toMatchObject({ status: 'DONE', changed: true, revision: 2, problems: [] })

    const subscriptions = ravenstackRecords('ravenstack_subscriptions.csv')
    const bad = subscriptions.filter(({ start_date, end_date }) => {
      return end_date !== '' && isoDate(end_date!) <= isoDate(start_date!)
    })
    const net = netted(subscriptions.filter((row) => !bad.includes(row)))
    const report = (await importer.report(run)).trim().split('\r\n').slice(1)
    const ofSubscriptions = report.filter((line) => line.startsWith('ravenstack_subscriptions'))
    expect(ofSubscriptions.map((line) => line.split(',')[1])).toEqual(bad.map(({ line }) => line))
    expect(bad).toHaveLength(13)
    expect(importer.counts(run)).toMatchObject({
      ACCOUNTS: [500, 500, 0, 0, 0],
      ARR_MOVEMENTS: [5000, net.size, 0, 0, 13],
      CHURN_REASONS: [600, 0, 0, 0, 0],
      TICKETS: [2000, expect.any(Number), 0, 0, 0],
    })

    const stored = await importer.app.database.pool.query<Record<string, string>>(
      `SELECT a."externalId" AS account, m.day, m.amount::text FROM arr_movement m
       JOIN external_reference a ON a."organizationId" = m."organizationId" AND a."thingId" = m."accountId"`,
    )
    const movements = stored.rows.map(({ account, day, amount }) => [
      `${account} ${day}`,
      Number(amount),
    ])
    expect(new Map(movements as [string, number][])).toEqual(net)
  })

  it('counts every ticket once, on the days it was opened and solved', async () => {
    const { rows } = await importer.app.database.pool.query(
      `SELECT sum(opened)::int AS opened, sum(solved)::int AS solved, sum(breached)::int AS breached,
              sum("resolutionMinutes")::int AS minutes FROM ticket_volume`,
    )
    const tickets = ravenstackRecords('ravenstack_support_tickets.csv')
    expect(rows[0]).toEqual({
      opened: 2000,
      solved: tickets.filter(({ closed_at }) => closed_at !== '').length,
      breached: tickets.filter((row) => Number(row['first_response_time_minutes']) > 120).length,
      minutes: tickets.reduce((sum, row) => sum + 60 * Number(row['resolution_time_hours']), 0),
    })
  })

  it('changes nothing when it goes in again, and says so', async () => {
    const slug = 'importer-1'
    const again = await importer.run(slug, texts, { source: 'ravenstack', onBadRow: 'SKIP' })
    expect(again).toMatchObject({ status: 'DONE', changed: false, revision: 2 })
    expect(again.message).toMatch(/^Nothing changed: /)
    expect(again.counts).toHaveLength(6)
    for (const { created, updated, removed, absent } of again.counts) {
      expect([created, updated, removed, absent]).toEqual([0, 0, 0, 0])
    }
  })

  it.each([
    [
      'with a byte order mark',
      fewer.map((file) => ({ ...file, content: `\uFEFF${file.content}` })),
    ],
    ['with semicolons and CRLF', fewer.map(semicolons)],
    ['in UTF-16', fewer.map((file) => ({ ...file, content: utf16(file.content) }))],
  ])('is the same %s', async (_, files: readonly NamedFile[]) => {
    const same = await importer.run('importer-1', files, { mapping, onBadRow: 'SKIP' })
    expect(same).toMatchObject({ status: 'DONE', changed: false, revision: 2 })
    const changed = same.counts.map(({ created, updated, removed }) => created + updated + removed)
    expect(changed).toEqual([0, 0, 0, 0, 0])
    expect(same.refusedRows.nodes).toHaveLength(13)
  })

  it('names the broken rows, and writes nothing unless they may be skipped', async () => {
    const slug = await importer.organization()
    const broken = fewer.map(({ name, content }) =>
      name === 'ravenstack_accounts.csv'
        ? {
            name,
            content: `${content}A-bad,Bad,X,US,31-02-2024,x,Pro,1,FALSE,FALSE\nA-short,Short\n`,
          }
        : { name, content },
    )
    const input = { mapping, onBadRow: 'REJECT_ALL' }
    const refused = await importer.run(slug, broken, input)
    expect(refused).toMatchObject({ status: 'REFUSED', changed: false })
    expect(refused.message).toBe('15 rows refused, so nothing was written.')
    expect(refused.refusedRows.nodes.filter(({ file }) => file.includes('accounts'))).toEqual([
      expect.objectContaining({ line: 502, column: 'signup_date', code: 'BAD_DATE' }),
      expect.objectContaining({ line: 503, column: null, code: 'COLUMN_COUNT' }),
    ])
    const stopped = await importer.run(slug, broken, { mapping, onBadRow: 'STOP_AT', stopAt: 14 })
    expect(stopped).toMatchObject({ status: 'REFUSED', changed: false })
    expect(stopped.message).toMatch(/^Stopped at 14 refused rows/)
    const skipped = await importer.run(slug, broken, { mapping, onBadRow: 'SKIP' })
    expect(importer.counts(skipped)['ACCOUNTS']).toEqual([502, 500, 0, 0, 2])
  })
})

/** Cents by account and day, where they are not zero. */
function netted(subscriptions: readonly RavenstackRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount)
  for (const row of subscriptions) {
    const arr = Number(row['arr_amount']) * 100
    add(`${row['account_id']} ${isoDate(row['start_date']!)}`, arr)
    if (row['end_date'] !== '') add(`${row['account_id']} ${isoDate(row['end_date']!)}`, -arr)
  }
  return new Map([...sums].filter(([, amount]) => amount !== 0))
}

function semicolons({ name, content }: { name: string; content: string }): NamedFile {
  return { name, content: content.replaceAll(',', ';').replaceAll(/\r?\n/g, '\r\n') }
}

function utf16(content: string): Buffer {
  return Buffer.from(`\uFEFF${content}`, 'utf16le')
}
