// What the wall between tenants in the database costs (`docs/decisions/040-a-wall-in-the-database.md`):
// `node --import ./scripts/load-typescript.mjs bench/tenancy.ts [ACCOUNTS] [ROUNDS]`.
// The same work over the same rows with and without it, one after the other in each round; the medians are told.
import { type Change, FULL_GRANT } from '@postscale/domain'
import { connectDatabase, type Database, openDatabase } from '../src/database/database.js'
import { newId } from '../src/database/new-id.js'
import { ofInstallation, ofOrganizations } from '../src/database/reach.js'
import { ApplyPlanService } from '../src/plans/apply/apply-plan.service.js'
import { AuditRepository } from '../src/store/audit.repository.js'
import { StateStore } from '../src/store/state-store.js'
import { openScratchServer } from '../test/database/open-scratch-server.js'
import { silentLog } from '../test/database/silent-log.js'

const accounts = Number(process.argv[2] ?? 50_000)
const rounds = Number(process.argv[3] ?? 7)
const READS = 4_000
const TOGETHER = 8
const PLANS = 30
const actor = { kind: 'SYSTEM', id: null, name: 'Bench' } as const

const server = await openScratchServer()
const walled = await openDatabase(
  { database: { kind: 'external', url: server.url }, poolSize: 32 },
  silentLog,
)
const itself = { url: server.url, tenantRole: null, close: () => Promise.resolve() }
const open = connectDatabase(itself, 32, silentLog)

const organizationId = newId()
const first = newId()
const applyingWith = (database: Database) => {
  const states = new StateStore({ pool: database.pool })
  return new ApplyPlanService(database, states, new AuditRepository(database.prisma))
}

const effective = '2020-01-01'
const chunks = Array.from({ length: Math.ceil(accounts / 5_000) }, (_, chunk): Change[] =>
  Array.from({ length: Math.min(5_000, accounts - chunk * 5_000) }, (__, place): Change => {
    const id = chunk === 0 && place === 0 ? first : newId()
    return {
      type: 'addAccount',
      id,
      name: `Account ${chunk} ${place}`,
      acv: 100,
      segment: 'SMB',
      effective,
    }
  }),
)
const changes: Change[] = [
  {
    type: 'createOrganization',
    id: organizationId,
    slug: 'bench',
    name: 'Bench',
    currency: 'USD',
    effective,
  },
]
const founding = { organizationId, actor, grant: FULL_GRANT }
await ofInstallation(async () => {
  await applyingWith(walled).apply({ ...founding, plan: { title: 'Bench', reason: null, changes } })
  await applyingWith(walled).applyParts({
    ...founding,
    title: 'Accounts',
    reason: null,
    parts: chunks,
    onRefused: () => 'ABORT',
  })
})

/** One-row reads by a name that is kept prepared, several at a time. */
async function readRows({ pool }: Database): Promise<void> {
  const text = 'SELECT * FROM account_version WHERE "organizationId" = $1 AND id = $2'
  const read = async () => {
    for (let count = 0; count < READS / TOGETHER; count += 1) {
      const { rowCount } = await pool.query({ name: 'one', text, values: [organizationId, first] })
      if (rowCount !== 1) throw new Error('a row was not read')
    }
  }
  await Promise.all(Array.from({ length: TOGETHER }, read))
}

async function loadState({ pool }: Database): Promise<void> {
  const state = await new StateStore({ pool }).get(organizationId)
  if (state?.accounts.rowCount !== accounts) throw new Error('accounts were not read')
}

let count = 0
async function applyPlans(applying: ApplyPlanService): Promise<void> {
  for (let plan = 0; plan < PLANS; plan += 1) {
    count += 1
    const change: Change = { type: 'updateAccount', id: first, name: `Renamed ${count}`, effective }
    const done = await applying.apply({
      ...founding,
      plan: { title: 'Rename', reason: null, changes: [change] },
    })
    if (!done.ok) throw new Error(JSON.stringify(done.error))
  }
}

const [applyingWalled, applyingOpen] = [applyingWith(walled), applyingWith(open)]
const works = [
  [`${READS} one-row reads, ${TOGETHER} at a time`, () => readRows(walled), () => readRows(open)],
  [`${accounts} accounts from cold`, () => loadState(walled), () => loadState(open)],
  [
    `${PLANS} plans of one change`,
    () => applyPlans(applyingWalled),
    () => applyPlans(applyingOpen),
  ],
] as const

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await ofOrganizations([organizationId], work)
  return performance.now() - begun
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
for (const [name, withWall, without] of works) {
  const [withs, withouts]: [number[], number[]] = [[], []]
  await timed(withWall)
  await timed(without)
  for (let round = 0; round < rounds; round += 1) {
    withs.push(await timed(withWall))
    withouts.push(await timed(without))
  }
  const [slow, fast] = [median(withs), median(withouts)]
  console.log(
    `${name}: ${slow.toFixed(0)} ms with, ${fast.toFixed(0)} ms without, ${(slow / fast).toFixed(2)}`,
  )
}
await open.close()
await walled.close()
await server.close()
