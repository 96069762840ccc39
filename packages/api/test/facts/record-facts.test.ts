import { factId, factKey, formatDay, type Fact, type FactKey } from '@postscale/domain'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../src/database/in-transaction.js'
import { findFacts } from '../../src/time-series/find-facts.js'
import { recordFacts } from '../../src/time-series/record-facts.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench } from '../plans/plan-bench.js'
import { firstThings } from '../plans/first-things.js'
import { sequentialIds } from '../plans/sequential-ids.js'

const testDatabase = useTestDatabase()

interface Subject {
  readonly organizationId: string
  readonly accountId: string
  readonly teamId: string
}

const newId = sequentialIds(77)
let bench: PlanBench

beforeAll(() => {
  bench = new PlanBench(testDatabase)
})

async function subject(): Promise<Subject> {
  const organizationId = await bench.organization(newId())
  const { state } = await bench.applied(organizationId, firstThings(newId))
  return {
    organizationId,
    accountId: state.accounts.columns.id.at(0),
    teamId: [...state.teams.keys()][0]!,
  }
}

/** One key of each kind, two of tickets; the value makes them differ. */
function factOf({ accountId, teamId }: Subject, key: number, value: number): Fact {
  const of = { source: 'here: “it”', day: 20_454 }
  const figures = { opened: value, solved: 1, breached: 0, resolutionMinutes: 7 }
  switch (key) {
    case 0:
      return { ...of, ...figures, fact: 'ticketVolume', accountId, teamId: null }
    case 1:
      return { ...of, ...figures, fact: 'ticketVolume', accountId: null, teamId }
    case 2:
      return {
        ...of,
        fact: 'arrMovement',
        accountId,
        movement: 'NEW',
        amount: value,
        reason: value === 2 ? null : `Reason ${value}`,
      }
    case 3:
      return {
        ...of,
        fact: 'healthSignal',
        accountId,
        family: 'USAGE',
        metric: 'a:b/c',
        value: value / 8,
      }
    default:
      return {
        ...of,
        day: of.day + value,
        fact: 'touchpoint',
        externalId: 'T 1:2',
        accountId,
        kind: 'CALL',
        personId: null,
        outcome: value === 3 ? 'ünï' : null,
        nextOn: value === 2 ? '2026-09-09' : null,
      }
  }
}
const KEYS = 5

/** A writing: a value, or null for taking the fact back. */
type Writing = readonly [key: number, value: number | null]
/** What one plan writes, part by part. */
type Parts = readonly (readonly Writing[])[]

const writing: fc.Arbitrary<Writing> = fc.tuple(
  fc.nat(KEYS - 1),
  fc.constantFrom<number | null>(1, 2, 3, null),
)
const part = fc.uniqueArray(writing, { selector: ([key]) => key, maxLength: KEYS })

async function write(of: Subject, revision: number, parts: Parts): Promise<number> {
  let recorded = 0
  await inTransaction(testDatabase.database.pool, 'READ COMMITTED', async (client) => {
    for (const writings of parts) {
      const facts = writings.flatMap(([key, value]) =>
        value === null ? [] : [factOf(of, key, value)],
      )
      const retractions = writings.flatMap(([key, value]) =>
        value === null ? [factKey(factOf(of, key, 1))] : [],
      )
      recorded += await recordFacts(client, of.organizationId, revision, { facts, retractions })
    }
  })
  return recorded
}

async function read(of: Subject, revision: number): Promise<readonly (Fact | null)[]> {
  const asked = Array.from({ length: KEYS }, (_, key) => ({
    key: factKey(factOf(of, key, 1)),
    revision,
  }))
  const found = await findFacts(testDatabase.database.pool, of.organizationId, asked)
  return found.map((each) => each?.fact ?? null)
}

describe('facts that are recorded', () => {
  test('are at every revision what was recorded until then, whatever came later', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
        async (plans) => {
          const of = await subject()
          const now: (Fact | null)[] = Array.from({ length: KEYS }, () => null)
          const past: (readonly (Fact | null)[])[] = [[...now]]
          for (const [index, parts] of plans.entries()) {
            let differing = 0
            for (const [key, value] of parts.flat()) {
              const fact = value === null ? null : factOf(of, key, value)
              if (JSON.stringify(fact) !== JSON.stringify(now[key])) differing += 1
              now[key] = fact
            }
            expect(await write(of, index + 1, parts)).toBe(differing)
            past.push([...now])
          }
          for (const [revision, expected] of past.entries()) {
            expect(await read(of, revision)).toEqual(expected)
          }
          expect(await read(of, 2_000_000_000)).toEqual(now)
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)

  test('leave no row where nothing differs, and keep the one that they replace', async () => {
    const of = await subject()
    await write(of, 1, [[[3, 1]]])
    await write(of, 2, [[[3, 1]]])
    await write(of, 3, [[[3, 2]]])
    await write(of, 4, [[[3, null]]])
    const { rows } = await testDatabase.database.pool.query(
      `SELECT value, "recordedIn", "replacedIn" FROM health_signal
       WHERE "organizationId" = $1 ORDER BY "recordedIn"`,
      [of.organizationId],
    )
    expect(rows).toEqual([
      { value: 1 / 8, recordedIn: 1, replacedIn: 3 },
      { value: 2 / 8, recordedIn: 3, replacedIn: 4 },
    ])
  })

  test('are found by their ids, whatever their source and key are made of', async () => {
    const of = await subject()
    await write(of, 1, [Array.from({ length: KEYS }, (_, key): Writing => [key, 1])])
    const ids = [0, 1, 2, 3, 4].map((key) => factId(factKey(factOf(of, key, 1))))
    const day = formatDay(20_454)
    const source = 'here%3A%20%E2%80%9Cit%E2%80%9D'
    expect(ids).toEqual([
      `${source}:${of.accountId}:-:${day}`,
      `${source}:-:${of.teamId}:${day}`,
      `${source}:${of.accountId}:${day}`,
      `${source}:${of.accountId}:a%3Ab%2Fc:${day}`,
      `${source}:T%201%3A2`,
    ])
    const unknown: FactKey = { fact: 'touchpoint', source: 'there', key: { externalId: 'T 1:2' } }
    const asked = [{ key: unknown, revision: 1 }]
    expect(await findFacts(testDatabase.database.pool, of.organizationId, asked)).toEqual([null])
  })
})
