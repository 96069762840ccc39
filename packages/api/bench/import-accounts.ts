// Imports account rows into a scratch database and tells the time and the memory it took:
// `node --import ./scripts/load-typescript.mjs bench/import-accounts.ts [ROWS] [TIMES]`.
// Memory is the process's resident set: the server's heap, without PostgreSQL.
import { setTimeout } from 'node:timers/promises'
import { parseDay, FULL_GRANT } from '@postscale/domain'
import { openDatabase } from '../src/database/database.js'
import { ofInstallation } from '../src/database/reach.js'
import { AuditRepository } from '../src/store/audit.repository.js'
import { ImportService } from '../src/imports/import.service.js'
import { stageUpload } from '../src/imports/upload/stage-upload.js'
import { createScenarios } from '../src/scenarios/scenarios.js'
import { StateStore } from '../src/store/state-store.js'
import { ApplyPlanService } from '../src/plans/apply/apply-plan.service.js'
import { newId } from '../src/database/new-id.js'
import { openScratchServer } from '../test/database/open-scratch-server.js'
import { silentLog } from '../test/database/silent-log.js'

const rows = Number(process.argv[2] ?? 1_000_000)
const times = Number(process.argv[3] ?? 2)
const MEBIBYTE = 2 ** 20
const SEGMENTS = ['Enterprise', 'Mid-Market', 'SMB']
const REGIONS = ['EMEA', 'LATAM', 'NA', 'APAC']
const CHUNK_ROWS = 1000

/** A file of so many accounts, made as it is read. */
async function* accountsFile(count: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from('id,name,arr,segment,region,industry,customer since,renewal date\n')
  for (let first = 0; first < count; first += CHUNK_ROWS) {
    const lines: string[] = []
    for (let row = first; row < Math.min(first + CHUNK_ROWS, count); row += 1) {
      const [year, month, date] = [2015 + (row % 10), 1 + (row % 12), 1 + (row % 28)]
      const day = `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
      lines.push(
        `ACC-${String(row).padStart(7, '0')},Customer ${row},${1000 + (row % 90_000)}.50,` +
          `${SEGMENTS[row % 3]},${REGIONS[row % 4]},Industry ${row % 40},${year}-${day},2027-${day}\n`,
      )
    }
    yield Buffer.from(lines.join(''))
  }
}

/** The highest resident set seen since the last asking. */
let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
watch.unref()

async function measured<T>(what: string, work: () => Promise<T>): Promise<T> {
  peak = process.memoryUsage.rss()
  const before = peak
  const start = performance.now()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const [from, to] = [before, peak].map((bytes) => Math.round(bytes / MEBIBYTE))
  const rate = Math.round(rows / seconds).toLocaleString('en')
  console.log(`${what}: ${seconds.toFixed(1)} s, ${rate} rows/s, RSS ${from} → peak ${to} MiB`)
  return result
}

const server = await openScratchServer()
const database = await openDatabase(
  { database: { kind: 'external', url: server.url }, poolSize: 8 },
  silentLog,
)
const { pool } = database
const states = new StateStore({ pool })
const applyPlan = new ApplyPlanService(database, states, new AuditRepository(database.prisma))
const scenarios = createScenarios(database, states, applyPlan)
const imports = new ImportService({ database, states, applyPlan, scenarios, log: silentLog })
const organizationId = newId()
const actor = { kind: 'SYSTEM', id: null, name: 'Bench' } as const
await applyPlan.apply({
  organizationId,
  actor,
  grant: FULL_GRANT,
  plan: {
    title: 'Bench',
    reason: null,
    changes: [
      {
        type: 'createOrganization',
        effective: '2010-01-01',
        id: organizationId,
        slug: 'bench',
        name: 'Bench',
        currency: 'USD',
      },
    ],
  },
})

async function importOnce(nth: number): Promise<void> {
  const upload = await measured(`${nth}. staging`, () =>
    stageUpload(imports.uploads, {
      organizationId,
      fileName: 'accounts.csv',
      bytes: accountsFile(rows),
      encoding: null,
      delimiter: null,
      maxBytes: Number.MAX_SAFE_INTEGER,
    }),
  )
  const run = await measured(`${nth}. importing`, async () => {
    const started = await imports.start({
      organizationId,
      uploads: [{ id: upload.id, kind: null }],
      mapping: null,
      source: null,
      principal: 'bench',
      actor,
      grant: FULL_GRANT,
      onNotAllowed: () => undefined,
      policy: { kind: 'REJECT_ALL' },
      dryRun: false,
      effective: parseDay('2026-01-01') ?? 0,
      expectedRevision: null,
      scenario: null,
      idempotency: null,
    })
    if (!started.ok) throw new Error(JSON.stringify(started.error))
    for (;;) {
      const found = await imports.runs.find(organizationId, started.value.id)
      if (found !== null && found.status !== 'RUNNING') return found
      await setTimeout(200)
    }
  })
  console.log(`   ${run.status} ${JSON.stringify(run.result?.counts)}`)
}

console.log(`${rows.toLocaleString('en')} account rows; chunks of 10,000, blocks of 1,000`)
for (let nth = 1; nth <= times; nth += 1) await ofInstallation(async () => importOnce(nth))
const state = await ofInstallation(async () => states.get(organizationId))
if (state !== null) {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  const bytes = Math.round((heapUsed + arrayBuffers) / MEBIBYTE)
  console.log(
    `at the end: heap and buffers ${bytes} MiB, state of ${state.accounts.rowCount} accounts`,
  )
}
await imports.close()
await database.close()
await server.close()
