import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RAVENSTACK_FILES, ravenstackExample } from './ravenstack-folder.js'
import { useImporter } from './use-importer.js'

const mapping = readFileSync(join(ravenstackExample, 'mapping.json'), 'utf8')
const files = RAVENSTACK_FILES.map((name) => ({
  name,
  content: readFileSync(join(ravenstackExample, 'sample', name)),
}))

describe('the sample in the shape of RavenStack', () => {
  const importer = useImporter()
  const factsOf = async (slug: string) => {
    const { pool } = importer.app.database
    const movements = await pool.query(
      `SELECT a."externalId" AS account, m.day, m.movement, m.amount, m.reason
       FROM arr_movement m
       JOIN external_reference a ON a."organizationId" = m."organizationId" AND a."thingId" = m."accountId"
       JOIN organization o ON o.id = m."organizationId"
       WHERE o.slug = $1 ORDER BY 1, 2`,
      [slug],
    )
    const tickets = await pool.query(
      `SELECT a."externalId" AS account, t.day, opened, solved, breached, "resolutionMinutes"
       FROM ticket_volume t
       JOIN external_reference a ON a."organizationId" = t."organizationId" AND a."thingId" = t."accountId"
       JOIN organization o ON o.id = t."organizationId"
       WHERE o.slug = $1 ORDER BY 1, 2`,
      [slug],
    )
    const values = (rows: object[]) => rows.map((row) => Object.values(row))
    const signals = await pool.query(
      `SELECT a."externalId" AS account, h.day, h.family, h.metric, h.value
       FROM health_signal h
       JOIN external_reference a ON a."organizationId" = h."organizationId" AND a."thingId" = h."accountId"
       JOIN organization o ON o.id = h."organizationId"
       WHERE o.slug = $1 ORDER BY 1, 2, 4`,
      [slug],
    )
    return {
      movements: values(movements.rows),
      tickets: values(tickets.rows),
      signals: values(signals.rows),
    }
  }

  it('goes in by the shipped mapping, and again without changing anything', async () => {
    const slug = await importer.organization()
    const preview = await importer.run(slug, files, { mapping, onBadRow: 'SKIP', dryRun: true })
    expect(preview.status).toBe('DONE')
    expect(await factsOf(slug)).toEqual({ movements: [], tickets: [], signals: [] })

    const first = await importer.run(slug, files, { mapping, onBadRow: 'SKIP' })
    expect(first.problems).toEqual([])
    expect(first).toMatchObject({ status: 'DONE', changed: true, revision: 2 })
    expect(first.counts).toEqual(preview.counts)
    expect(importer.counts(first)).toEqual({
      ACCOUNTS: [4, 4, 0, 0, 0],
      CHURN_REASONS: [3, 0, 0, 0, 0],
      ARR_MOVEMENTS: [8, 7, 0, 0, 1],
      TICKETS: [4, 5, 0, 0, 0],
      'HEALTH_SIGNALS ravenstack_feature_usage.csv': [7, 8, 0, 0, 2],
      'HEALTH_SIGNALS ravenstack_support_tickets.csv': [4, 11, 0, 0, 0],
    })
    expect(first.refusedRows.nodes).toEqual([
      {
        file: 'ravenstack_subscriptions.csv',
        line: 7,
        column: 'end_date',
        value: '05-01-2024',
        code: 'END_NOT_AFTER_START',
        message: 'The end, Jan 5, 2024, must come after the start, Jan 5, 2024.',
      },
      {
        file: 'ravenstack_feature_usage.csv',
        line: 8,
        column: 'subscription_id',
        value: 'S-000099',
        code: 'UNKNOWN_LINK',
        message: '“S-000099” is not in “ravenstack_subscriptions.csv”, which tells its account.',
      },
      {
        file: 'ravenstack_feature_usage.csv',
        line: 7,
        column: 'usage_id',
        value: 'U-000003',
        code: 'DUPLICATE_KEY',
        message: '“U-000003” already stands in an earlier row of the file.',
      },
    ])
    expect(await factsOf(slug)).toEqual({
      movements: [
        ['A-000001', '2023-01-20', 'NEW', 9_552_000, null],
        ['A-000001', '2023-06-20', 'EXPANSION', 588_000, null],
        ['A-000001', '2024-06-20', 'CONTRACTION', -588_000, 'service level'],
        ['A-000002', '2023-02-10', 'NEW', 705_600, null],
        ['A-000002', '2024-02-10', 'CHURN', -705_600, 'price'],
        ['A-000002', '2024-05-10', 'NEW', 823_200, null],
        ['A-000004', '2024-01-05', 'NEW', 114_000, null],
      ],
      tickets: [
        ['A-000001', '2024-03-10', 2, 1, 1, 1140],
        ['A-000001', '2024-03-11', 0, 1, 0, 1620],
        ['A-000002', '2022-12-31', 1, 0, 0, 0],
        ['A-000002', '2023-01-01', 0, 1, 0, 1740],
        ['A-000003', '2024-04-13', 1, 0, 1, 0],
      ],
      // Weeks end on Sunday. The file has four features; nothing used gives no rate of errors.
      signals: [
        ['A-000001', '2024-02-11', 'USAGE', 'errorRate', 0.1],
        ['A-000001', '2024-02-11', 'USAGE', 'featureAdoption', 0.5],
        ['A-000001', '2024-02-11', 'USAGE', 'usageCount', 20],
        ['A-000001', '2024-02-18', 'USAGE', 'errorRate', 0],
        ['A-000001', '2024-02-18', 'USAGE', 'featureAdoption', 0.25],
        ['A-000001', '2024-02-18', 'USAGE', 'usageCount', 5],
        ['A-000001', '2024-03-10', 'SENTIMENT', 'csat', 4],
        ['A-000001', '2024-03-10', 'RELATIONSHIP', 'escalations', 0],
        ['A-000001', '2024-03-10', 'RELATIONSHIP', 'firstResponseMinutes', 120.5],
        ['A-000001', '2024-03-10', 'RELATIONSHIP', 'ticketsOpened', 2],
        ['A-000002', '2023-01-01', 'SENTIMENT', 'csat', 5],
        ['A-000002', '2023-01-01', 'RELATIONSHIP', 'escalations', 1],
        ['A-000002', '2023-01-01', 'RELATIONSHIP', 'firstResponseMinutes', 10],
        ['A-000002', '2023-01-01', 'RELATIONSHIP', 'ticketsOpened', 1],
        ['A-000003', '2024-04-14', 'RELATIONSHIP', 'escalations', 0],
        ['A-000003', '2024-04-14', 'RELATIONSHIP', 'firstResponseMinutes', 180],
        ['A-000003', '2024-04-14', 'RELATIONSHIP', 'ticketsOpened', 1],
        ['A-000004', '2024-03-03', 'USAGE', 'featureAdoption', 0.25],
        ['A-000004', '2024-03-03', 'USAGE', 'usageCount', 0],
      ],
    })

    const again = await importer.run(slug, files, { source: 'ravenstack', onBadRow: 'SKIP' })
    expect(again).toMatchObject({
      status: 'DONE',
      changed: false,
      revision: 2,
      message: 'Nothing changed: 35 as before, 3 rows refused.',
    })
    expect(importer.counts(again)).toMatchObject({
      ACCOUNTS: [4, 0, 0, 4, 0],
      ARR_MOVEMENTS: [8, 0, 0, 7, 1],
      TICKETS: [4, 0, 0, 5, 0],
    })
  })

  it('gives accounts their names, segments and the ACV of the effective day', async () => {
    const slug = await importer.organization()
    const input = { mapping, onBadRow: 'SKIP', effective: '2024-04-01' }
    await importer.run(slug, files, input)
    const { body } = await importer.app.ask(
      `query ($slug: String!) { organization(slug: $slug) { accounts {
        nodes: edges { node { externalReferences { id } name segment acv { amountMinor } } }
      } } }`,
      { variables: { slug } },
    )
    const accounts = body.data.organization.accounts.nodes as {
      node: { acv: object; externalReferences: { id: string }[] }
    }[]
    const values = accounts.map(({ node }) => [
      ...node.externalReferences.map(({ id }) => id),
      ...Object.values({ ...node, ...node.acv, acv: null }).slice(1),
    ])
    expect(values.toSorted(([a], [b]) => (a as string).localeCompare(b as string))).toEqual([
      ['A-000001', 'Northwind, Inc.', 'ENTERPRISE', null, 10_140_000],
      ['A-000002', 'Añil & Hijos', 'MID_MARKET', null, 0],
      ['A-000003', 'The "Quoted" Company', 'SMB', null, 0],
      ['A-000004', 'Two\nLines', 'SMB', null, 114_000],
    ])
  })
})
