import { describe, expect, it } from 'vitest'
import { useImporter } from './use-importer.js'

const accounts = {
  name: 'accounts.csv',
  content: 'id,name,acv,segment,since\nA-1,One,1,SMB,2024-01-01\nA-2,Two,1,SMB,2024-01-01\n',
}
const subscriptions = (...lines: string[]) => ({
  name: 'subscriptions.csv',
  content: ['key,account,start,end,amount', ...lines, ''].join('\n'),
})
const tickets = (...lines: string[]) => ({
  name: 'tickets.csv',
  content: ['key,account,team,opened', ...lines, ''].join('\n'),
})
const teams = { name: 'teams.csv', content: 'id,name,kind\nG-1,Support,FUNCTION\n' }

function mappingOf(complete: boolean): string {
  const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]))
  return JSON.stringify({
    source: 'billing',
    files: [
      {
        file: 'accounts.csv',
        kind: 'ACCOUNTS',
        fields: { externalId: 'id', ...same('name', 'acv', 'segment', 'since') },
      },
      { file: 'teams.csv', kind: 'TEAMS', fields: { externalId: 'id', ...same('name', 'kind') } },
      {
        file: 'subscriptions.csv',
        kind: 'ARR_MOVEMENTS',
        complete,
        fields: same('key', 'account', 'start', 'end', 'amount'),
      },
      {
        file: 'tickets.csv',
        kind: 'TICKETS',
        complete,
        fields: same('key', 'account', 'team', 'opened'),
      },
    ],
  })
}

describe('a file that is complete', () => {
  const importer = useImporter()
  const recorded = async () => {
    const { pool } = importer.app.database
    const movements = await pool.query(
      `SELECT a."externalId" || ' ' || m.day || ' ' || m.movement || ' ' || m.amount AS fact
       FROM arr_movement m JOIN external_reference a
         ON a."organizationId" = m."organizationId" AND a."thingId" = m."accountId"
       WHERE m."replacedIn" IS NULL ORDER BY 1`,
    )
    const volumes = await pool.query(
      `SELECT coalesce(a."externalId", g."externalId") || ' ' || t.day || ' ' || t.opened AS fact
       FROM ticket_volume t
       LEFT JOIN external_reference a ON a."organizationId" = t."organizationId" AND a."thingId" = t."accountId"
       LEFT JOIN external_reference g ON g."organizationId" = t."organizationId" AND g."thingId" = t."teamId"
       WHERE t."replacedIn" IS NULL ORDER BY 1`,
    )
    const factsOf = (rows: readonly { fact: string }[]) => rows.map(({ fact }) => fact)
    return [factsOf(movements.rows), factsOf(volumes.rows)]
  }
  const before = [
    subscriptions(
      'S-1,A-1,2024-01-10,,100',
      'S-2,A-1,2024-02-10,2024-06-01,50',
      'S-3,A-2,2024-03-01,,70',
    ),
    tickets(
      'T-1,A-1,,2024-02-01',
      'T-2,A-1,,2024-02-03',
      'T-3,A-2,,2024-02-03',
      'T-4,,G-1,2024-02-03',
    ),
  ]
  /** The second subscription is gone, and with it two days; the second account is gone altogether. */
  const after = [subscriptions('S-1,A-1,2024-01-10,,100'), tickets('T-2,A-1,,2024-02-03')]

  it('takes back the days and subjects that a corrected export drops', async () => {
    const slug = await importer.organization()
    const first = [accounts, teams, ...before]
    await importer.run(slug, first, { mapping: mappingOf(true) })
    expect(await recorded()).toEqual([
      [
        'A-1 2024-01-10 NEW 10000',
        'A-1 2024-02-10 EXPANSION 5000',
        'A-1 2024-06-01 CONTRACTION -5000',
        'A-2 2024-03-01 NEW 7000',
      ],
      ['A-1 2024-02-01 1', 'A-1 2024-02-03 1', 'A-2 2024-02-03 1', 'G-1 2024-02-03 1'],
    ])
    const dry = await importer.run(slug, after, { mapping: mappingOf(true), dryRun: true })
    expect(dry.message).toContain('remove 6')
    const run = await importer.run(slug, after, { mapping: mappingOf(true) })
    expect(run).toMatchObject({ changed: true, revision: 3 })
    expect(run.message).toBe(
      'Imported: 0 created, 0 updated, 6 removed, 0 rows refused; now at revision 3.',
    )
    expect(run.counts).toEqual(dry.counts)
    expect(run.counts.map(({ removed, absent }) => [removed, absent])).toEqual([
      [3, 0],
      [3, 0],
    ])
    expect(await recorded()).toEqual([['A-1 2024-01-10 NEW 10000'], ['A-1 2024-02-03 1']])
    const again = await importer.run(slug, after, { mapping: mappingOf(true) })
    expect(again).toMatchObject({ changed: false, revision: 3 })
  })

  it('or not said to be, leaves them and says so', async () => {
    const slug = await importer.organization('EUR')
    await importer.app.database.pool.query('DELETE FROM arr_movement')
    await importer.app.database.pool.query('DELETE FROM ticket_volume')
    const mapping = mappingOf(false)
    await importer.run(slug, [accounts, teams, ...before], { mapping })
    const run = await importer.run(slug, after, { mapping })
    expect(run).toMatchObject({ changed: false })
    // The tickets of the other days are not those that the file speaks of.
    expect(run.counts.map(({ removed, absent }) => [removed, absent])).toEqual([
      [0, 2],
      [0, 0],
    ])
    expect((await recorded())[0]).toHaveLength(4)
  })
})

describe('a recorded fact', () => {
  const importer = useImporter()
  const apply = async (slug: string, change: object) => {
    const { body } = await importer.app.ask(
      `mutation ($input: PlanInput!) { applyPlan(input: $input) {
        ok { changed revision plan { factCount } } error { problems { code } } } }`,
      { variables: { input: { organizationId: slug, changes: [change] } } },
    )
    return body.data.applyPlan
  }

  it('is taken back by zeros, which count only where it was there', async () => {
    const slug = await importer.organization()
    await importer.run(slug, [accounts])
    const { pool } = importer.app.database
    const { rows } = await pool.query<{ id: string }>(`SELECT id FROM account LIMIT 1`)
    const account = { id: rows[0]!.id }
    const at = { source: 'hand', effective: '2024-05-06' }
    const count = async (table: string) =>
      (
        await pool.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM ${table} WHERE "replacedIn" IS NULL`,
        )
      ).rows[0]!.n
    const movement = (amount: number) => ({
      recordArrMovement: {
        ...at,
        account,
        movement: 'NEW',
        amount: { amountMinor: amount, currency: 'USD' },
      },
    })
    const volume = (opened: number) => ({
      recordTicketVolume: {
        ...at,
        subject: { account },
        opened,
        solved: 0,
        breached: 0,
        resolutionMinutes: 0,
      },
    })
    for (const [table, change] of [
      ['arr_movement', movement],
      ['ticket_volume', volume],
    ] as const) {
      expect(await apply(slug, change(7))).toMatchObject({ ok: { changed: true } })
      expect(await count(table)).toBe(1)
      const taken = await apply(slug, change(0))
      expect(taken).toMatchObject({ ok: { changed: true, plan: { factCount: 1 } } })
      expect(await count(table)).toBe(0)
      const again = await apply(slug, change(0))
      expect(again).toMatchObject({ ok: { changed: false, revision: taken.ok.revision } })
    }
  })
})
