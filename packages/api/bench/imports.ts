// Imports accounts, the same again, and movements of their ARR into a scratch database; tells the time, the memory, and
// for how long nothing else could be answered: `pnpm bench:imports [ROWS]`.
// Memory is the process's resident set: the server's heap, without PostgreSQL.
import { monitorEventLoopDelay } from 'node:perf_hooks'
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
const MEBIBYTE = 2 ** 20
const SEGMENTS = ['Enterprise', 'Mid-Market', 'SMB']
const REGIONS = ['EMEA', 'LATAM', 'NA', 'APAC']
const CHUNK_ROWS = 1000

/** A table of so many rows, made as it is read. */
interface Sample {
  readonly fileName: string
  readonly header: string
  readonly line: (row: number) => string
}

const ACCOUNTS: Sample = {
  fileName: 'accounts.csv',
  header: 'id,name,arr,segment,region,industry,customer since,renewal date',
  line: (row) => {
    const day = dayOfYear(row)
    return (
      `${accountId(row)},Customer ${row},${1000 + (row % 90_000)}.50,` +
      `${SEGMENTS[row % 3]},${REGIONS[row % 4]},Industry ${row % 40},${2015 + (row % 10)}-${day},2027-${day}`
    )
  },
}

const MOVEMENTS: Sample = {
  fileName: 'arr_movements.csv',
  header: 'account id,date,type,amount',
  line: (row) => `${accountId(row)},2025-${dayOfYear(row)},expansion,${100 + (row % 9000)}.00`,
}

function accountId(row: number): string {
  return `ACC-${String(row).padStart(7, '0')}`
}

function dayOfYear(row: number): string {
  const [month, date] = [1 + (row % 12), 1 + (row % 28)]
  return `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

async function* linesOf({ header, line }: Sample): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${header}\n`)
  for (let first = 0; first < rows; first += CHUNK_ROWS) {
    const length = Math.min(CHUNK_ROWS, rows - first)
    const lines = Array.from({ length }, (_, at) => `${line(first + at)}\n`)
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
  const loop = monitorEventLoopDelay({ resolution: 5 })
  loop.enable()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const [from, to] = [before, peak].map((bytes) => Math.round(bytes / MEBIBYTE))
  const rate = Math.round(rows / seconds).toLocaleString('en')
  const held = (loop.max / 1e6).toFixed(0)
  console.log(
    `${what}: ${seconds.toFixed(1)} s, ${rate} rows/s, RSS ${from} → peak ${to} MiB, held up for ${held} ms`,
  )
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
await ofInstallation(async () =>
  applyPlan.apply({
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
  }),
)

async function importOnce(what: string, sample: Sample): Promise<void> {
  const upload = await measured(`${what}, staging`, () =>
    stageUpload(imports.uploads, {
      organizationId,
      fileName: sample.fileName,
      bytes: linesOf(sample),
      encoding: null,
      delimiter: null,
      maxBytes: Number.MAX_SAFE_INTEGER,
    }),
  )
  const run = await measured(`${what}, importing`, async () => {
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

console.log(`${rows.toLocaleString('en')} rows`)
await ofInstallation(async () => {
  await importOnce('new accounts', ACCOUNTS)
  await importOnce('the same accounts', ACCOUNTS)
  await importOnce('movements', MOVEMENTS)
  await importOnce('the same movements', MOVEMENTS)
})
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
