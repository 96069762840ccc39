import { isDeepStrictEqual } from 'node:util'
import { setTimeout } from 'node:timers/promises'
import { parseDay, FULL_GRANT } from '@postscale/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type Database } from '../../src/database/database.js'
import { ofOrganizations } from '../../src/database/reach.js'
import { newId } from '../../src/database/new-id.js'
import { ImportService } from '../../src/imports/import.service.js'
import type { ImportRun } from '../../src/imports/run/import-run.repository.js'
import { stageUpload } from '../../src/imports/upload/stage-upload.js'
import { ApplyPlanService } from '../../src/plans/apply/apply-plan.service.js'
import { AuditRepository } from '../../src/store/audit.repository.js'
import { createScenarios } from '../../src/scenarios/scenarios.js'
import { StateStore } from '../../src/store/state-store.js'
import { breakPool, type Fault, type FaultyPool } from '../database/faulty-pool.js'
import { silentLog } from '../database/silent-log.js'
import { useTestDatabase } from '../database/use-test-database.js'

/** Statements of one import at most: the walk ends where there are no more. */
const MOST_STATEMENTS = 200
const actor = { kind: 'SYSTEM', id: null, name: 'Test' } as const

describe('what is told of an import is what happened', () => {
  const db = useTestDatabase()
  let faulty: Database
  let faults: FaultyPool
  let applying: Applying
  let asked: Applying
  let organizationId = ''
  beforeAll(async () => {
    const location = { kind: 'external', url: db.url } as const
    faulty = await openDatabase({ database: location, poolSize: 4 }, silentLog)
    faults = breakPool(faulty.pool, faulty.writers, faulty.imports)
    applying = applyingOn(faulty)
    asked = applyingOn(db.database)
    organizationId = await makeOrganization(asked)
    await applying.states.get(organizationId)
  })
  afterAll(async () => {
    await faulty.close()
  })

  /** Imports one new account on a database whose statement of that place fails. */
  async function round(name: string, place: number, fault: Fault) {
    const imports = serviceOn(faulty, applying)
    const asking = serviceOn(db.database, asked)
    const upload = await stage(asking, organizationId, name)
    const order = orderOf(organizationId, upload, name)
    const before = await standing(db.database, organizationId)
    faults.breakAt(place, fault)
    const started = await ofOrganizations([organizationId], async () => imports.start(order)).catch(
      () => null,
    )
    const run = started?.ok ? await ended(asking, started.value) : null
    const statement = faults.end()
    await imports.close()
    const after = await standing(db.database, organizationId)
    const happened = after.revision > before.revision
    // What was done is remembered; where nothing was, nobody is in the way of the next try.
    const uploads = [{ id: await stage(asking, organizationId, name), kind: null }]
    const next = await asking.start({ ...order, uploads })
    await asking.close()
    const again = next.ok ? next.value.id === run?.id : next.error[0]?.key
    const told = run?.status ?? 'NOT_STARTED'
    return { statement, told, happened, remembered: after.sources.includes(name), again }
  }

  it.each(['NOT_SENT', 'ANSWER_LOST'] as const)(
    'whichever of its statements is %s',
    async (fault) => {
      const lies: unknown[] = []
      let rounds = 0
      for (let place = 1; place <= MOST_STATEMENTS; place += 1) {
        const { statement, told, ...found } = await round(`${fault} ${place}`, place, fault)
        if (statement === null) break
        rounds += 1
        const done = told === 'DONE'
        const expected = { happened: done, remembered: done, again: done }
        if (!isDeepStrictEqual(found, expected)) lies.push({ place, statement, told, ...found })
      }
      expect(lies).toEqual([])
      expect(rounds).toBeGreaterThan(20)
    },
  )
})

interface Applying {
  readonly states: StateStore
  readonly applyPlan: ApplyPlanService
}

function applyingOn(database: Database): Applying {
  const states = new StateStore(database)
  const audit = new AuditRepository(database.prisma)
  return { states, applyPlan: new ApplyPlanService(database, states, audit) }
}

function serviceOn(database: Database, applying: Applying): ImportService {
  const scenarios = createScenarios(database, applying.states, applying.applyPlan)
  return new ImportService({ database, ...applying, scenarios, log: silentLog })
}

async function makeOrganization({ applyPlan }: Applying): Promise<string> {
  const id = newId()
  const made = await applyPlan.apply({
    organizationId: id,
    actor,
    grant: FULL_GRANT,
    plan: {
      title: 'Test',
      reason: null,
      changes: [
        {
          type: 'createOrganization',
          effective: '2020-01-01',
          id,
          slug: 'acme',
          name: 'Acme',
          currency: 'USD',
        },
      ],
    },
  })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return id
}

async function stage({ uploads }: ImportService, organizationId: string, name: string) {
  const text = `id,name,acv,segment,since\n${name},New,1000,SMB,2024-01-31\nbad,Bad,x,SMB,\n`
  const { id } = await stageUpload(uploads, {
    organizationId,
    fileName: 'accounts.csv',
    bytes: chunks(text),
    encoding: null,
    delimiter: null,
    maxBytes: 1000,
  })
  return id
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** The run once it is over, or as it stands after two seconds. */
async function ended({ runs }: ImportService, { organizationId, id }: ImportRun) {
  for (let left = 100; ; left -= 1) {
    const run = await runs.find(organizationId, id)
    if (run?.status !== 'RUNNING' || left === 0) return run
    await setTimeout(20)
  }
}

const COLUMNS = { externalId: 'id', name: 'name', acv: 'acv', segment: 'segment', since: 'since' }

function orderOf(organizationId: string, upload: string, name: string) {
  return {
    organizationId,
    uploads: [{ id: upload, kind: null }],
    mapping: JSON.stringify({
      source: name,
      files: [{ file: '*', kind: 'ACCOUNTS', fields: COLUMNS }],
    }),
    source: null,
    principal: 'tester',
    actor,
    grant: FULL_GRANT,
    onNotAllowed: () => undefined,
    policy: { kind: 'SKIP' },
    dryRun: false,
    effective: parseDay('2024-06-01')!,
    expectedRevision: null,
    scenario: null,
    idempotency: { principal: 'tester', mutation: 'importRows', key: name, bodyHash: newId() },
  } as const
}

async function standing({ pool }: Database, organizationId: string) {
  const { rows } = await pool.query<{ revision: number; sources: string[] }>(
    `SELECT revision, ARRAY(SELECT source FROM import_source) AS sources
     FROM organization WHERE id = $1`,
    [organizationId],
  )
  return rows[0]!
}
