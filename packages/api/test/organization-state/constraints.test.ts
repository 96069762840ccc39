import type pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../src/database/in-transaction.js'
import { problemOfViolation } from '../../src/plans/apply/problem-of-violation.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench } from '../plans/plan-bench.js'
import { firstThings } from '../plans/first-things.js'
import { sequentialIds } from '../plans/sequential-ids.js'

const testDatabase = useTestDatabase()
const newId = sequentialIds(4)

/** What one tenant has: its own id, and one id of each kind. */
interface Tenant {
  readonly id: string
  readonly team: string
  readonly role: string
  readonly position: string
  readonly person: string
  readonly account: string
}

let ours: Tenant
let theirs: Tenant

beforeAll(async () => {
  const bench = new PlanBench(testDatabase)
  const tenant = async (): Promise<Tenant> => {
    const id = await bench.organization(newId())
    const { state } = await bench.applied(id, firstThings(newId))
    const first = (map: ReadonlyMap<string, unknown>) => [...map.keys()][0]!
    return {
      id,
      team: first(state.teams),
      role: first(state.roles),
      position: first(state.positions),
      person: first(state.people),
      account: state.accounts.columns.id.at(0),
    }
  }
  ours = await tenant()
  theirs = await tenant()
})

/** What the database answers to statements of one transaction that it must refuse. */
async function refusal(
  ...statements: readonly (readonly [string, ...unknown[]])[]
): Promise<pg.DatabaseError> {
  try {
    await inTransaction(testDatabase.database.pool, 'READ COMMITTED', async (client) => {
      for (const [text, ...values] of statements) await client.query(text, values)
    })
  } catch (error) {
    return error as pg.DatabaseError
  }
  throw new Error('the database accepted it')
}

const COVER = `
  INSERT INTO coverage ("organizationId", id, "accountId", responsibility, kind, "positionId", "validFrom", "validTo")
  VALUES ($1, $2, $3, 'CSM', $4, $5, $6, $7)`
const OCCUPY = `
  INSERT INTO occupancy ("organizationId", id, "personId", "positionId", fte, "validFrom", "validTo")
  VALUES ($1, $2, $3, $4, $5, $6, $7)`
const TEAM_VERSION = `
  INSERT INTO team_version ("organizationId", id, "validFrom", "validTo", name, kind, "parentId", segments, verticals, regions, languages)
  VALUES ($1, $2, $3, $4, 'T', $5, $6, '{}', '{}', '{}', '{}')`

describe('the database refuses', () => {
  test('two accountable for the same at once, and allows a transition beside', async () => {
    const span = ['2030-01-01', '2030-02-01']
    const error = await refusal([
      COVER,
      ours.id,
      newId(),
      ours.account,
      'ACCOUNTABLE',
      ours.position,
      ...span,
    ])
    expect(error).toMatchObject({ code: '23P01', constraint: 'coverage_accountable_excl' })
    expect(problemOfViolation(error)).toMatchObject({
      code: 'COVERAGE_OVERLAP',
      params: { account: ours.account, responsibility: 'CSM', date: '2030-01-01' },
    })
    // Of a table that is spread over shards, the constraint is called after one of them.
    Object.assign(error as object, { constraint: 'coverage_accountable_excl_102372' })
    expect(problemOfViolation(error)).toMatchObject({ code: 'COVERAGE_OVERLAP' })
    const transition = [ours.id, newId(), ours.account, 'TRANSITION', ours.position, ...span]
    await testDatabase.database.pool.query(COVER, transition)
  })

  test('a person twice in a seat at once', async () => {
    const error = await refusal([
      OCCUPY,
      ours.id,
      newId(),
      ours.person,
      ours.position,
      10,
      '2026-01-01',
      null,
    ])
    expect(problemOfViolation(error)).toMatchObject({
      code: 'DUPLICATE_OCCUPANCY',
      params: { person: ours.person, position: ours.position, date: '2026-01-01' },
    })
  })

  test('a person on two leaves at once', async () => {
    const leave = `INSERT INTO leave ("organizationId", id, "personId", "shareAbsent", "validFrom", "validTo")
      VALUES ($1, $2, $3, 50, '2026-02-01', $4)`
    const error = await refusal(
      [leave, ours.id, newId(), ours.person, null],
      [leave, ours.id, newId(), ours.person, '2026-03-01'],
    )
    expect(problemOfViolation(error)).toMatchObject({
      code: 'LEAVE_OVERLAP',
      params: { person: ours.person, date: '2026-02-01' },
    })
  })

  test('versions that overlap, even if inserted before the other is shortened', async () => {
    const version = [TEAM_VERSION, ours.id, ours.team, '2027-01-01', null, 'POD', null] as const
    const error = await refusal(version)
    expect(problemOfViolation(error)).toMatchObject({
      code: 'LATER_CHANGES',
      params: { thing: 'team', name: ours.team, date: '2027-01-01' },
    })
    const shorten = `UPDATE team_version SET "validTo" = '2027-01-01' WHERE id = $1 AND "validTo" IS NULL AND "validFrom" < '2027-01-01'`
    await inTransaction(testDatabase.database.pool, 'READ COMMITTED', async (client) => {
      const [text, ...values] = version
      await client.query(text, values)
      await client.query(shorten, [ours.team])
    })
  })

  test('what belongs to another tenant', async () => {
    const span = ['2030-01-01', null]
    const references: readonly (readonly [string, ...unknown[]])[] = [
      [COVER, ours.id, newId(), theirs.account, 'TRANSITION', ours.position, ...span],
      [COVER, ours.id, newId(), ours.account, 'TRANSITION', theirs.position, ...span],
      [OCCUPY, ours.id, newId(), theirs.person, ours.position, 10, ...span],
      [OCCUPY, ours.id, newId(), ours.person, theirs.position, 10, ...span],
      [TEAM_VERSION, ours.id, theirs.team, ...span, 'POD', null],
      [TEAM_VERSION, ours.id, ours.team, '2001-01-01', '2002-01-01', 'POD', theirs.team],
    ]
    for (const reference of references) {
      const error = await refusal(reference)
      expect(error.code).toBe('23503')
      expect(problemOfViolation(error)?.code).toBe('NOT_FOUND')
    }
    const lost = await refusal(references[0]!)
    expect(problemOfViolation(lost)?.params).toEqual({ thing: 'account', id: theirs.account })
  })

  test('an empty period, an impossible figure, an unknown word, a second target, a taken id', async () => {
    const { id, person, position, account, team } = ours
    const span = ['2030-01-01', null]
    const both = COVER.replace('"positionId"', '"teamId", "positionId"').replace('$5', '$8, $5')
    const named = `INSERT INTO external_reference ("organizationId", kind, source, "externalId", "thingId")
      VALUES ($1, 'team', 'crm', 'same', $2)`
    const cases = [
      [
        refusal([OCCUPY, id, newId(), person, position, 10, '2030-01-01', '2030-01-01']),
        'PERIOD_EMPTY',
      ],
      [refusal([OCCUPY, id, newId(), person, position, 101, '2030-01-01', null]), 'INVALID_VALUE'],
      [
        refusal([TEAM_VERSION, id, team, '2001-01-01', '2002-01-01', 'CLUB', null]),
        'INVALID_VALUE',
      ],
      [
        refusal([both, id, newId(), account, 'TRANSITION', position, ...span, team]),
        'INVALID_VALUE',
      ],
      [
        refusal([`INSERT INTO team ("organizationId", id) VALUES ($1, $2)`, id, team]),
        'ALREADY_EXISTS',
      ],
      [refusal([named, id, newId()], [named, id, newId()]), 'EXTERNAL_ID_TAKEN'],
    ] as const
    for (const [refused, code] of cases) {
      expect(problemOfViolation(await refused)).toMatchObject({ code })
    }
    const fte = await refusal([OCCUPY, id, newId(), person, position, 0, '2030-01-01', null])
    expect(problemOfViolation(fte)).toMatchObject({ field: 'fte' })
  })
})

describe('every tenant table', () => {
  const tenantTables = `
    SELECT c.relname AS "table", k.conname AS name, k.contype AS type, k.condeferrable AS deferrable,
      array(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS key (attnum, place)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = key.attnum ORDER BY key.place) AS columns
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('p', 'f', 'u', 'x')
      AND c.relname NOT IN ('membership', 'organization_slug')
      AND EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = c.oid AND attname = 'organizationId')`

  test('has the tenant in every key, reference and exclusion', async () => {
    const { rows } = await testDatabase.database.pool.query<{
      name: string
      type: string
      deferrable: boolean
      columns: string[]
    }>(tenantTables)
    expect(rows.length).toBeGreaterThan(60)
    for (const { name, type, columns, deferrable } of rows) {
      expect(columns, name).toContain('organizationId')
      if (type === 'p') expect(columns[0], name).toBe('organizationId')
      // A plan writes its things in any order; rows of imports and scenarios are written in theirs.
      const byPlans =
        (type === 'f' || type === 'x') && !/^(import|scenario|plan_of_record)_/.test(name)
      if (byPlans) expect(deferrable, name).toBe(true)
    }
  })

  test('has the tenant in every unique index', async () => {
    const { rows } = await testDatabase.database.pool.query<{ name: string; columns: string[] }>(
      `SELECT i.indexrelid::regclass::text AS name,
         array(SELECT attname::text FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)) AS columns
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace
         AND c.relname <> 'organization_slug'
         AND EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = c.oid AND attname = 'organizationId')`,
    )
    for (const { name, columns } of rows) expect(columns, name).toContain('organizationId')
  })
})
