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
import { useImporter } from './use-importer.js'

const mapping = readFileSync(join(ravenstackExample, 'mapping.json'), 'utf8')
const WEEK_MS = 7 * 86_400_000

describe.runIf(ravenstackFolder() !== null)('the signals of RavenStack', () => {
  const importer = useImporter()
  const texts = RAVENSTACK_FILES.map((name) => ({ name, content: ravenstackText(name) }))
  const usage = ravenstackRecords('ravenstack_feature_usage.csv')
  const tickets = ravenstackRecords('ravenstack_support_tickets.csv')
  const accountOf = new Map(
    ravenstackRecords('ravenstack_subscriptions.csv').map((row) => [
      row['subscription_id']!,
      row['account_id']!,
    ]),
  )
  /** The first row of each id; the 21 others are refused. */
  const counted = [...new Map(usage.toReversed().map((row) => [row['usage_id'], row])).values()]

  const signalsOf = async (metric: string): Promise<ReadonlyMap<string, number>> => {
    const { rows } = await importer.app.database.pool.query<Record<string, string>>(
      `SELECT a."externalId" AS account, h.day, h.value::text AS value FROM health_signal h
       JOIN external_reference a ON a."organizationId" = h."organizationId" AND a."thingId" = h."accountId"
       WHERE h.metric = $1`,
      [metric],
    )
    return new Map(rows.map(({ account, day, value }) => [`${account} ${day}`, Number(value)]))
  }

  it('go in with the rest, rows whose id came before refused by name', async () => {
    const slug = await importer.organization()
    const run = await importer.run(slug, texts, { mapping, onBadRow: 'SKIP' })
    expect(run).toMatchObject({ status: 'DONE', problems: [] })
    expect(usage).toHaveLength(25_000)
    expect(counted).toHaveLength(24_979)
    const report = (await importer.report(run)).trim().split('\r\n')
    const repeated = report.filter((line) => line.startsWith('ravenstack_feature_usage'))
    expect(repeated.map((line) => line.split(',')[4])).toEqual(Array(21).fill('DUPLICATE_KEY'))
    const weeks = new Set(counted.map((row) => `${owner(row)} ${sunday(row['usage_date']!)}`))
    expect(importer.counts(run)['HEALTH_SIGNALS ravenstack_feature_usage.csv']).toEqual([
      25_000,
      2 * weeks.size + ratedWeeks(),
      0,
      0,
      21,
    ])
  })

  it('of usage agree with plain counting, week by week and in sum', async () => {
    const counts = await signalsOf('usageCount')
    expect(counts).toEqual(sums(counted, owner, 'usage_date', (row) => Number(row['usage_count'])))
    expect(total(counts)).toBe(counted.reduce((sum, row) => sum + Number(row['usage_count']), 0))

    const features = new Set(usage.map((row) => row['feature_name'])).size
    expect(features).toBe(40)
    const used = new Map<string, Set<string>>()
    for (const row of counted) {
      const key = `${owner(row)} ${sunday(row['usage_date']!)}`
      used.set(key, (used.get(key) ?? new Set()).add(row['feature_name']!))
    }
    expect(await signalsOf('featureAdoption')).toEqual(
      new Map([...used].map(([key, names]) => [key, names.size / features])),
    )

    const errors = sums(counted, owner, 'usage_date', (row) => Number(row['error_count']))
    const rates = [...counts].filter(([, count]) => count > 0)
    expect(await signalsOf('errorRate')).toEqual(
      new Map(rates.map(([key, count]) => [key, errors.get(key)! / count])),
    )
  })

  it('of tickets agree with plain counting', async () => {
    const account = (row: RavenstackRow) => row['account_id']!
    const of = (value: (row: RavenstackRow) => number, rows = tickets) =>
      sums(rows, account, 'submitted_at', value)
    const opened = of(() => 1)
    expect(await signalsOf('ticketsOpened')).toEqual(opened)
    expect(total(opened)).toBe(2000)
    const escalations = await signalsOf('escalations')
    expect(escalations).toEqual(of((row) => Number(row['escalation_flag'] === 'TRUE')))
    expect(total(escalations)).toBe(95)
    const minutes = of((row) => Number(row['first_response_time_minutes']))
    expect(await signalsOf('firstResponseMinutes')).toEqual(over(minutes, opened))
    const answered = tickets.filter((row) => row['satisfaction_score'] !== '')
    const scores = of((row) => Number(row['satisfaction_score']), answered)
    expect(await signalsOf('csat')).toEqual(
      over(
        scores,
        of(() => 1, answered),
      ),
    )
    expect(answered).toHaveLength(1175)
  })

  it('change nothing when they go in again', async () => {
    const again = await importer.run('importer-1', texts, {
      source: 'ravenstack',
      onBadRow: 'SKIP',
    })
    expect(again).toMatchObject({ status: 'DONE', changed: false, revision: 2 })
  })

  function owner(row: RavenstackRow): string {
    return accountOf.get(row['subscription_id']!)!
  }

  function ratedWeeks(): number {
    const counts = sums(counted, owner, 'usage_date', (row) => Number(row['usage_count']))
    return [...counts.values()].filter((count) => count > 0).length
  }
})

/** The Sunday of a date's week, by way of the platform's own calendar. */
function sunday(date: string): string {
  const start = new Date(`${isoDate(date)}T00:00:00Z`)
  const days = (7 - start.getUTCDay()) % 7
  return new Date(start.getTime() + (days * WEEK_MS) / 7).toISOString().slice(0, 10)
}

function sums(
  rows: readonly RavenstackRow[],
  accountOf: (row: RavenstackRow) => string,
  date: string,
  value: (row: RavenstackRow) => number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const row of rows) {
    const key = `${accountOf(row)} ${sunday(row[date]!)}`
    found.set(key, (found.get(key) ?? 0) + value(row))
  }
  return found
}

function over(
  values: ReadonlyMap<string, number>,
  by: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map([...values].map(([key, value]) => [key, value / by.get(key)!]))
}

function total(values: ReadonlyMap<string, number>): number {
  return [...values.values()].reduce((sum, value) => sum + value, 0)
}
