import { type Change, parseDay } from '@postscale/domain'
import { allRecords } from '@postscale/domain/testing'
import { describe, expect, test } from 'vitest'
import { listen } from '../../src/database/listen.js'
import { ORGANIZATION_CHANGED } from '../../src/plans/apply/plan-transaction.js'
import { silentLog } from '../database/silent-log.js'
import { useTestDatabase } from '../database/use-test-database.js'
import { PlanBench, BY_TEST } from './plan-bench.js'
import { firstThings } from './first-things.js'
import { rowCounts } from './row-counts.js'
import { sequentialIds } from './sequential-ids.js'

const testDatabase = useTestDatabase()
const newId = sequentialIds(1)
const effective = '2025-03-01'

async function setUp(): Promise<{ bench: PlanBench; organizationId: string; teamId: string }> {
  const bench = new PlanBench(testDatabase)
  const organizationId = await bench.organization(newId())
  const { state } = await bench.applied(organizationId, firstThings(newId))
  return { bench, organizationId, teamId: [...state.teams.keys()][0]! }
}

const planOf = (...changes: readonly Change[]) => ({ title: 'A plan', reason: 'Because', changes })

describe('a plan', () => {
  test('is refused with all its problems, and then nothing is written', async () => {
    const { bench, organizationId, teamId } = await setUp()
    const before = await rowCounts(testDatabase.database.pool)
    const live = await bench.states.get(organizationId)
    const result = await bench.applying.apply({
      organizationId,
      ...BY_TEST,
      plan: planOf(
        { type: 'updateTeam', effective, id: teamId, name: 'Fine' },
        { type: 'updateTeam', effective, id: newId(), name: 'Nowhere' },
        { type: 'moveTeam', effective, id: teamId, parentId: teamId },
      ),
    })
    expect(result).toMatchObject({
      ok: false,
      error: [
        { code: 'NOT_FOUND', changeIndex: 1 },
        { code: 'CYCLE', changeIndex: 2 },
      ],
    })
    expect(await rowCounts(testDatabase.database.pool)).toEqual(before)
    expect(await bench.states.get(organizationId)).toBe(live)
  })

  test('that changes nothing makes no revision', async () => {
    const { bench, organizationId, teamId } = await setUp()
    const rename: Change = { type: 'updateTeam', effective, id: teamId, name: 'Renamed' }
    const first = await bench.applied(organizationId, [rename])
    const second = await bench.applied(organizationId, [rename])
    expect(first).toMatchObject({ changed: true, changeCount: 1 })
    expect(second).toMatchObject({ changed: false, changeCount: 0, revision: first.revision })
    expect(second.state).toBe(first.state)
    expect(await bench.audit.entry(organizationId, first.revision + 1)).toBeNull()
  })

  test('leaves who did what, and why', async () => {
    const { bench, organizationId, teamId } = await setUp()
    const { revision } = await bench.applied(organizationId, [
      { type: 'updateTeam', effective, id: teamId, name: 'Renamed' },
    ])
    expect(await bench.audit.entry(organizationId, revision)).toMatchObject({
      revision,
      actor: BY_TEST.actor,
      title: 'A test',
      changeCount: 1,
      factCount: 0,
      countsByKind: { team: 1 },
    })
    const [audited] = await bench.audit.changes(organizationId, revision, { afterSeq: 0, limit: 9 })
    expect(audited?.change).toMatchObject({
      kind: 'team',
      id: teamId,
      before: { history: [{ fields: { name: 'North' } }] },
      after: { history: [{ fields: { name: 'North' } }, { fields: { name: 'Renamed' } }] },
    })
    const slice = { after: null, before: null, limit: 2, fromEnd: false }
    const entries = await bench.audit.entries(organizationId, { revision }, slice)
    expect(entries.map((entry) => entry.revision)).toEqual([revision, revision - 1])
    const ofTeam = { revision, kinds: ['team'], thingId: teamId } as const
    const history = await bench.audit.entries(organizationId, ofTeam, { ...slice, limit: 9 })
    expect(history.map((entry) => entry.revision)).toEqual([revision, revision - 1])
  })

  test('of facts alone makes a revision only when one differs from what is recorded', async () => {
    const { bench, organizationId, teamId } = await setUp()
    const live = (await bench.states.get(organizationId))!
    const accountId = live.accounts.columns.id.at(0)
    const facts = (opened: number): readonly Change[] => [
      { type: 'recordArrMovement', effective, source: 's', accountId, movement: 'NEW', amount: 5 },
      ...[{ accountId }, { teamId }].map((of): Change => ({
        type: 'recordTicketVolume',
        effective,
        source: 's',
        ...of,
        opened,
        solved: 0,
        breached: 0,
        resolutionMinutes: 0,
      })),
    ]
    const first = await bench.applied(organizationId, facts(1))
    const same = await bench.applied(organizationId, facts(1))
    const other = await bench.applied(organizationId, facts(2))
    const base = live.revision
    expect(first).toMatchObject({ changed: true, factsChanged: 3, revision: base + 1 })
    expect(same).toMatchObject({ changed: false, factsChanged: 0, revision: base + 1 })
    expect(other).toMatchObject({ changed: true, factsChanged: 2, revision: base + 2 })
    expect(other.state.revision).toBe(base + 2)
    const entry = {
      source: 's',
      day: parseDay(effective),
      movement: 'NEW',
      amount: 5,
      reason: null,
    }
    const ledger = [[accountId, [entry]]]
    expect(allRecords(other.state)).toEqual({ ...allRecords(live), revision: base + 2, ledger })
    const { rows } = await testDatabase.database.pool.query(
      `SELECT opened, "recordedIn", "replacedIn" FROM ticket_volume WHERE "organizationId" = $1
       ORDER BY "accountId", "recordedIn"`,
      [organizationId],
    )
    const ofEach = [
      { opened: 1, recordedIn: base + 1, replacedIn: base + 2 },
      { opened: 2, recordedIn: base + 2, replacedIn: null },
    ]
    expect(rows).toEqual([...ofEach, ...ofEach])
  })

  test('is announced when it is committed, and only then', async () => {
    const { bench, organizationId, teamId } = await setUp()
    const heard: unknown[] = []
    const { pool } = testDatabase.database
    const listener = await listen(
      pool,
      ORGANIZATION_CHANGED,
      (payload) => heard.push(JSON.parse(payload)),
      { log: silentLog },
    )
    try {
      const bad: Change = { type: 'moveTeam', effective, id: teamId, parentId: teamId }
      const plan = planOf(bad)
      await bench.applying.apply({ organizationId, ...BY_TEST, plan })
      const { revision } = await bench.applied(organizationId, [
        { type: 'updateTeam', effective, id: teamId, name: 'Heard' },
      ])
      await expect
        .poll(() => heard)
        .toEqual([{ organizationId, revision, countsByKind: { team: 1 }, factCount: 0 }])
    } finally {
      await listener.close()
    }
  })
})

test('text that the database cannot hold is refused', async () => {
  const { bench, organizationId, teamId } = await setUp()
  for (const [name, title] of [
    ['a\0b', 'A plan'],
    ['half \ud800 a pair', 'A plan'],
    ['Fine', 'a\0b'],
  ] as const) {
    const changes: readonly Change[] = [{ type: 'updateTeam', effective, id: teamId, name }]
    const plan = { title, reason: null, changes }
    const result = await bench.applying.apply({
      organizationId,
      ...BY_TEST,
      plan,
    })
    expect(result).toMatchObject({ ok: false, error: [{ code: 'INVALID_VALUE' }] })
  }
})

describe('an organization', () => {
  test('is made by its first plan, and only once under one slug', async () => {
    const bench = new PlanBench(testDatabase)
    const create = (id: string, slug: string) =>
      bench.applying.apply({
        organizationId: id,
        ...BY_TEST,
        plan: planOf({
          type: 'createOrganization',
          effective,
          id,
          slug,
          currency: 'EUR',
          name: 'A',
        }),
      })
    const id = newId()
    const made = await create(id, 'first-come')
    expect(made).toMatchObject({ ok: true, value: { revision: 1, changed: true } })
    expect(await create(newId(), 'first-come')).toMatchObject({
      ok: false,
      error: [{ code: 'ALREADY_EXISTS', params: { thing: 'organization', id: 'first-come' } }],
    })
    expect(await create(id, 'second')).toMatchObject({
      ok: false,
      error: [{ code: 'ALREADY_EXISTS' }],
    })
  })

  test('that is not there cannot be changed', async () => {
    const bench = new PlanBench(testDatabase)
    const plan = planOf({ type: 'createTeam', effective, id: newId(), name: 'T', kind: 'POD' })
    const organizationId = newId()
    const result = await bench.applying.apply({
      organizationId,
      ...BY_TEST,
      plan,
    })
    expect(result).toMatchObject({ ok: false, error: [{ code: 'NOT_FOUND' }] })
    expect(await bench.states.get(organizationId)).toBeNull()
  })
})

describe('at the same time', () => {
  test('of those who expect the same revision one wins', async () => {
    const { bench, organizationId, teamId } = await setUp()
    const benches = [bench, new PlanBench(testDatabase)]
    const expectedRevision = (await bench.states.get(organizationId))!.revision
    const results = await Promise.all(
      Array.from({ length: 6 }, async (_, index) =>
        benches[index % 2]!.applying.apply({
          organizationId,
          ...BY_TEST,
          expectedRevision,
          plan: planOf({ type: 'updateTeam', effective, id: teamId, name: `Name ${index}` }),
        }),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const actual = expectedRevision + 1
    for (const result of results.filter(({ ok }) => !ok)) {
      const params = { expected: expectedRevision, actual }
      expect(result).toMatchObject({ error: [{ code: 'REVISION_CONFLICT', params }] })
    }
  })

  test('those who wait for a long plan leave connections to the other organizations', async () => {
    const [busy, other] = [await setUp(), await setUp()]
    let finish: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      finish = resolve
    })
    async function* parts() {
      yield []
      await held
    }
    const { bench, organizationId } = busy
    const long = bench.applying.applyParts({
      organizationId,
      ...BY_TEST,
      title: 'Long',
      reason: null,
      parts: parts(),
      onRefused: () => 'ABORT',
    })
    const waiting = Array.from({ length: 20 }, (_, index) =>
      bench.applied(organizationId, [
        { type: 'updateTeam', effective, id: busy.teamId, name: `Name ${index}` },
      ]),
    )
    const { changed } = await bench.applied(other.organizationId, [
      { type: 'updateTeam', effective, id: other.teamId, name: 'Renamed' },
    ])
    expect(changed).toBe(true)
    finish()
    await Promise.all([long, ...waiting])
    const live = (await bench.states.get(organizationId))!
    expect(live.teams.get(busy.teamId)?.history.at(-1)?.fields.name).toBe('Name 19')
  })

  test('writers in two processes take turns, and each sees what the others did', async () => {
    const { bench, organizationId } = await setUp()
    const benches = [bench, new PlanBench(testDatabase)]
    const base = (await bench.states.get(organizationId))!.revision
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        benches[index % 2]!.applied(organizationId, [
          { type: 'createTeam', effective, id: newId(), name: `Team ${index}`, kind: 'POD' },
        ]),
      ),
    )
    const revisions = made.map(({ revision }) => revision).toSorted((a, b) => a - b)
    expect(revisions).toEqual(Array.from({ length: 10 }, (_, index) => base + 1 + index))
    const [one, other] = await Promise.all(benches.map(({ states }) => states.get(organizationId)))
    expect(one?.teams.size).toBe(12)
    expect(allRecords(one!)).toEqual(allRecords(other!))
  })
})
