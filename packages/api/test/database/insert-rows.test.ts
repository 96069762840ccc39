import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnParsers } from '../../src/database/create-pool.js'
import { insertRows } from '../../src/database/insert-rows.js'
import { rounds } from '../rounds.js'
import { copyTemplate, type DatabaseCopy } from './use-test-database.js'

/** A day of the years 0053 to 9909 as PostgreSQL writes it. */
function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

describe('insertRows', () => {
  let copy: DatabaseCopy
  let client: pg.Client

  beforeAll(async () => {
    copy = await copyTemplate('empty')
    client = new pg.Client({ connectionString: copy.url, types: columnParsers })
    await client.connect()
    await client.query("SET TIME ZONE 'America/Bogota'")
  })
  afterAll(async () => {
    await client.end()
    await copy.drop()
  })

  it('writes every type back as it was given, nulls too', async () => {
    await client.query(`CREATE TABLE sample (
      "organizationId" uuid, name text, amount bigint, hundredths integer, "validFrom" date,
      "recordedAt" timestamp, at timestamptz, flag boolean, tags text[], counts integer[],
      value jsonb, bytes bytea, period daterange, ratio double precision)`)
    const at = new Date('2026-02-28T23:30:00.000Z')
    const rows = [
      {
        organizationId: '018f2b6c-0000-7000-8000-000000000001',
        name: `O'Brien "x", {y} \\ ñ\n`,
        amount: Number.MAX_SAFE_INTEGER,
        hundredths: -5,
        validFrom: '2026-02-28',
        recordedAt: at,
        at,
        flag: true,
        tags: ['a', 'with "quotes", \\ and {braces}', '', 'NULL'],
        counts: [1, 2],
        value: { a: ['x', null], b: "it's" },
        bytes: Buffer.from([0, 1, 255]),
        period: '[2026-01-01,2026-02-01)',
        ratio: 0.1,
      },
      {
        organizationId: '018f2b6c-0000-7000-8000-000000000002',
        name: '',
        amount: 0,
        hundredths: 0,
        validFrom: '0001-01-01',
        recordedAt: at,
        at,
        flag: false,
        tags: [],
        counts: [],
        value: 'a string',
        bytes: Buffer.alloc(0),
        period: 'empty',
        ratio: -0.5,
      },
    ]
    const columns = [
      { name: 'organizationId', type: 'uuid' },
      { name: 'name', type: 'text' },
      { name: 'amount', type: 'bigint' },
      { name: 'hundredths', type: 'integer' },
      { name: 'validFrom', type: 'date' },
      { name: 'recordedAt', type: 'timestamptz' },
      { name: 'at', type: 'timestamptz' },
      { name: 'flag', type: 'boolean' },
      { name: 'tags', type: 'text[]' },
      { name: 'counts', type: 'integer[]' },
      { name: 'value', type: 'jsonb' },
      { name: 'bytes', type: 'bytea' },
      { name: 'period', type: 'daterange' },
      { name: 'ratio', type: 'double precision' },
    ] as const
    await client.query("SET TIME ZONE 'UTC'")
    const arrays = columns.map(({ name }) => [...rows.map((row) => row[name]), null])
    expect(await insertRows(client, 'sample', columns, arrays)).toBe(3)
    const read = await client.query('SELECT * FROM sample ORDER BY "organizationId" NULLS LAST')
    const nothing = Object.fromEntries(columns.map(({ name }) => [name, null]))
    expect(read.rows).toEqual([...rows, nothing])
  })

  it('writes any values back as they were given', async () => {
    await client.query(
      'CREATE TABLE anything (nth integer, id uuid, name text, amount bigint, flag boolean, day date, value jsonb, ratio double precision)',
    )
    const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
    // What PostgreSQL has no place for is refused, whichever way it comes.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .filter((each) => !each.includes('\0'))
    const row = fc.record({
      id: orNull(fc.uuid()),
      name: orNull(text),
      amount: orNull(fc.maxSafeInteger()),
      flag: orNull(fc.boolean()),
      day: orNull(fc.integer({ min: -700_000, max: 2_900_000 }).map(dayText)),
      value: fc.constantFrom<unknown>(1, 'one', { a: [null, 'ü'] }, [], '€'.repeat(60)),
      ratio: orNull(fc.double({ noNaN: true, noDefaultInfinity: true })),
    })
    const types = {
      nth: 'integer',
      id: 'uuid',
      name: 'text',
      amount: 'bigint',
      flag: 'boolean',
      day: 'date',
      value: 'jsonb',
      ratio: 'double precision',
    } as const
    const columns = Object.entries(types).map(([name, type]) => ({ name, type }))
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (given) => {
        const rows = given.map((each, nth) => ({ nth, ...each }))
        await client.query('DELETE FROM anything')
        const arrays = columns.map(({ name }) => rows.map((each) => each[name as 'id']))
        await insertRows(client, 'anything', columns, arrays)
        const read = await client.query('SELECT * FROM anything ORDER BY nth')
        expect(read.rows).toEqual(rows)
      }),
      { numRuns: rounds(100) },
    )
  })

  it.each([
    ['an id that is none', 'uuid', ['not-an-id'], '22P02'],
    ['a number that is too large', 'integer', [2 ** 31], '22003'],
    ['a day that there is not', 'date', ['2026-02-30'], '22008'],
    ['text with a zero byte', 'text', ['a\0b'], '22021'],
  ] as const)('refuses %s as the database does', async (_, type, values, code) => {
    await client.query(`CREATE TABLE IF NOT EXISTS refusing_${type} (given ${type})`)
    const inserted = insertRows(client, `refusing_${type}`, [{ name: 'given', type }], [values])
    await expect(inserted).rejects.toMatchObject({ code })
  })

  it('writes more rows than one statement takes, from typed arrays as well', async () => {
    await client.query('CREATE TABLE many (id integer PRIMARY KEY, half double precision)')
    const ids = Int32Array.from({ length: 25_001 }, (_, at) => at)
    const halves = Float64Array.from(ids, (id) => id / 2)
    const columns = [
      { name: 'id', type: 'integer' },
      { name: 'half', type: 'double precision' },
    ] as const
    expect(await insertRows(client, 'many', columns, [ids, halves])).toBe(25_001)
    const { rows } = await client.query('SELECT count(*) AS count, sum(half) AS sum FROM many')
    expect(rows).toEqual([{ count: 25_001, sum: (25_000 * 25_001) / 4 }])
  })

  it('writes nothing when there is nothing to write', async () => {
    expect(await insertRows(client, 'no_such_table', [{ name: 'a', type: 'text' }], [[]])).toBe(0)
  })

  it('takes any name as a name', async () => {
    const name = 'a"; DROP TABLE many; --'
    await client.query(
      `CREATE TABLE ${pg.escapeIdentifier(name)} (${pg.escapeIdentifier(name)} text)`,
    )
    expect(await insertRows(client, name, [{ name, type: 'text' }], [['x']])).toBe(1)
  })

  it('refuses columns of different lengths', async () => {
    const columns = [
      { name: 'id', type: 'integer' },
      { name: 'half', type: 'double precision' },
    ] as const
    await expect(insertRows(client, 'many', columns, [[1, 2], [1]])).rejects.toThrow(RangeError)
    await expect(insertRows(client, 'many', columns, [[1]])).rejects.toThrow(RangeError)
  })
})
