// What a state costs: run by `pnpm bench`, on the built package. Times are medians in milliseconds,
// memory is what is left in MiB after a full collection.
import {
  Comparison,
  decide,
  draftState,
  ENTITIES,
  FOREVER,
  formatDay,
  hireTriggerEvents,
  HireTriggers,
  parseDay,
  rollUp,
  viewAt,
} from '../dist/index.js'

const DAY = parseDay('2026-06-01')
const BEGIN = parseDay('2025-01-01')
const ROUNDS = 21
const MIB = 2 ** 20

/** Ids in the form of a UUIDv7, spread by the room they are in. */
const id = (room, n) =>
  `01900000-0000-7000-8${room.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`
const [ORGANIZATION, ROLE, TEAM, SEAT, ACCOUNT, COVERAGE, RENEWAL] = [1, 2, 3, 4, 5, 6, 7]
const [PERSON, OCCUPANCY] = [8, 9]
const SEATS = 500

/** All fields of a kind: those given, and what the others have when nobody says. */
const complete = (kind, given) => {
  const otherwise = Object.entries(ENTITIES[kind].fields).map(([name, field]) => [
    name,
    field.otherwise ?? null,
  ])
  return { ...Object.fromEntries(otherwise), ...given }
}

const thing = (kindOfId, n, fields, crmId = null) => ({
  id: id(kindOfId, n),
  externalReferences: crmId === null ? [] : [{ source: 'crm', id: crmId }],
  history: [{ from: BEGIN, to: FOREVER, set: null, fields }],
})

function accountFields(n) {
  return {
    name: `Account ${n}`,
    acv: 1_000_000 + n,
    segment: ['ENTERPRISE', 'MID_MARKET', 'SMB'][n % 3],
    tier: null,
    strategic: false,
    complexity: 'MODERATE',
    vertical: `Vertical ${n % 20}`,
    region: `Region ${n % 10}`,
    language: 'en',
    contractStart: '2025-01-01',
    contractEnd: formatDay(parseDay('2026-01-01') + (n % 730)),
    autoRenew: true,
    renewalTerms: null,
    loadWeight: 100,
  }
}

function renewalFields(n) {
  return {
    accountId: id(ACCOUNT, n),
    contractEnd: '2026-12-31',
    stage: 'NOT_STARTED',
    intent: null,
    blockers: n % 10 === 0 ? ['Budget'] : [],
    savePlan: null,
    ownerPositionId: id(SEAT, n % SEATS),
  }
}

/** An organization of so many accounts, each with a renewal and a coverage. */
function organization(count) {
  const draft = draftState(null)
  const fields = {
    name: 'Bench',
    locale: 'en',
    timeZone: 'UTC',
    grossMargin: null,
    productComplexity: 'MODERATE',
    growthMotion: null,
    orgModel: null,
    serviceModel: null,
    reportingLine: null,
    planRates: [],
    fiscalYearStart: 1,
  }
  const { history } = thing(ORGANIZATION, 0, fields)
  draft.put('organization', { id: id(ORGANIZATION, 0), slug: 'bench', currency: 'USD', history })
  draft.put('role', thing(ROLE, 0, { name: 'CSM', family: 'CSM', level: 0, layer: null }))
  const everything = { segments: [], verticals: [], regions: [], languages: [] }
  const team = { name: 'All', kind: 'FUNCTION', parentId: null, ...everything }
  draft.put('team', thing(TEAM, 0, team))
  const [roleId, teamId] = [id(ROLE, 0), id(TEAM, 0)]
  for (let n = 0; n < SEATS; n += 1) {
    const seat = { title: `CSM ${n}`, roleId, teamId, fte: 100 }
    draft.put('position', thing(SEAT, n, { ...seat, reportsToId: null, budgetedCost: null }))
  }
  for (let n = 0; n < count; n += 1) {
    draft.put('account', thing(ACCOUNT, n, complete('account', accountFields(n)), `A-${n}`))
  }
  for (let n = 0; n < count; n += 1) {
    draft.put('renewal', thing(RENEWAL, n, complete('renewal', renewalFields(n)), `R-${n}`))
    draft.put('coverage', {
      id: id(COVERAGE, n),
      accountId: id(ACCOUNT, n),
      responsibility: 'CSM',
      kind: 'ACCOUNTABLE',
      positionId: id(SEAT, n % SEATS),
      teamId: null,
      from: BEGIN,
      to: FOREVER,
      reason: null,
      outcome: null,
      satisfaction: null,
      outcomeOn: null,
    })
  }
  return draft.freeze(1)
}

function decided(state, changes) {
  const result = decide(state, changes)
  if (!result.ok) throw new Error(JSON.stringify(result.error[0]))
  return result.value.state
}

function median(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1]
}

function timed(run) {
  const began = performance.now()
  run()
  return performance.now() - began
}

async function bytesHeld() {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc()
    await new Promise((resolve) => {
      setTimeout(resolve, 10)
    })
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  // Shared buffers are counted among the array buffers and not as external.
  return heapUsed + Math.max(external, arrayBuffers)
}

function editsAndReads(count) {
  let state = organization(count)
  viewAt(state, DAY).ofAccount('renewal', id(ACCOUNT, 0))
  const [edits, reads, counts] = [[], [], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const n = (round * 7919) % count
    const change = { type: 'updateRenewal', effective: '2026-03-01', id: id(RENEWAL, n) }
    edits.push(timed(() => (state = decided(state, [{ ...change, stage: 'ENGAGED' }]))))
    reads.push(timed(() => viewAt(state, DAY).ofAccount('renewal', id(ACCOUNT, n))))
    counts.push(timed(() => viewAt(state, DAY).accounts.count + viewAt(state, DAY).coverage.count))
  }
  return [edits, reads, counts].map((times) => median(times).toFixed(3)).join(' / ')
}

async function discardedPreviews() {
  const count = 5_000
  const state = organization(count)
  const word = 'x'.repeat(190)
  const before = await bytesHeld()
  for (let preview = 0; preview < 100; preview += 1) {
    const changes = Array.from({ length: count }, (_, n) => ({
      type: 'updateAccount',
      effective: '2026-03-01',
      id: id(ACCOUNT, n),
      vertical: `${word} v ${preview} ${n}`,
      region: `${word} r ${preview} ${n}`,
      language: 'en',
      renewalTerms: `${word.repeat(2)} t ${preview} ${n}`,
    }))
    decided(state, changes)
  }
  const left = (await bytesHeld()) - before
  return [left / MIB, state.accounts.rowCount]
}

async function dayViews() {
  const count = 200_000
  const start = await bytesHeld()
  const state = organization(count)
  const before = await bytesHeld()
  let touched = 0
  for (let day = 0; day < 24; day += 1) {
    const view = viewAt(state, DAY - day)
    touched += view.accounts.count
    view.coverage.ofPosition(id(SEAT, 0))
    view.coverage.ofTeam(id(TEAM, 0))
    for (const renewal of view.ofCustomers('renewal')) if (renewal.stage === 'WON') break
    view.ofAccount('renewal', id(ACCOUNT, 0))
  }
  const after = await bytesHeld()
  return [(before - start) / MIB, (after - before) / MIB, viewAt(state, DAY).accounts.count]
}

/** Processor time, since a search of a second is disturbed by whatever else runs. */
function worked(run) {
  const began = process.cpuUsage().user
  run()
  return ((process.cpuUsage().user - began) / 1000).toFixed(0)
}

/** A first answer, that of the same day again, that of the next day, and the events of four weeks. */
function triggers(count) {
  const state = organization(count)
  const nothing = { tickets: null, health: null }
  const ask = (day) => new HireTriggers(viewAt(state, day), nothing).answers(nothing)
  return [
    worked(() => ask(DAY)),
    worked(() => ask(DAY)),
    worked(() => ask(DAY + 1)),
    worked(() => hireTriggerEvents(state, DAY - 27, DAY, nothing)),
  ].join(' / ')
}

/** Somebody for every seat but one in a hundred. */
function staffed() {
  const seats = Array.from({ length: SEATS }, (_, n) => n).filter((n) => n % 100 !== 0)
  return seats.flatMap((n) => {
    const [effective, personId] = [formatDay(BEGIN), id(PERSON, n)]
    const seat = { id: id(OCCUPANCY, n), positionId: id(SEAT, n), personId }
    return [
      { type: 'hirePerson', effective, id: personId, name: `Person ${n}` },
      { type: 'fillPosition', effective, ...seat },
    ]
  })
}

/**
 * Two states that differ by 200 changes, against one roll-up of the live state: finding the differences, all
 * effects, and a second look.
 */
function comparisons(count) {
  const base = decided(organization(count), staffed())
  const changes = Array.from({ length: 200 }, (_, at) => {
    const n = (at * 7919) % count
    const [effective, accountId] = ['2026-03-01', id(ACCOUNT, n)]
    if (at % 4 === 0) return { type: 'setTier', effective, id: accountId, tier: 'HIGH_TOUCH' }
    if (at % 4 === 1) return { type: 'updateAccount', effective, id: accountId, region: 'Region x' }
    if (at % 4 === 2) {
      return { type: 'updateRenewal', effective, id: id(RENEWAL, n), stage: 'ENGAGED' }
    }
    const positionId = id(SEAT, (n + 1) % SEATS)
    const coverage = { id: id(COVERAGE, count + at), accountId, responsibility: 'CSM', positionId }
    return { type: 'coverAccount', effective, ...coverage }
  })
  const next = decided(base, changes)
  const fresh = (state) => draftState(state).freeze(state.revision)
  const live = []
  const [differences, effects, again] = [[], [], []]
  for (let round = 0; round < 7; round += 1) {
    live.push(timed(() => rollUp(viewAt(fresh(base), DAY), 'TEAM')))
    const was = viewAt(fresh(base), DAY)
    rollUp(was, 'TEAM')
    const comparison = new Comparison(was, viewAt(fresh(next), DAY))
    differences.push(timed(() => comparison.changes.length))
    const all = () => EFFECTS.map((name) => comparison[name])
    effects.push(timed(all))
    again.push(timed(() => EFFECTS.map((name) => new Comparison(was, comparison.after)[name])))
  }
  return [live, differences, effects, again].map((times) => median(times).toFixed(1)).join(' / ')
}

const EFFECTS = [
  'capacity',
  'familyCapacity',
  'staffing',
  'exposure',
  'moves',
  'service',
  'cost',
  'costByMonth',
  'spans',
]

const asked = process.argv[2] ?? 'all'
const wants = (name) => asked === 'all' || asked === name
if (wants('edits')) {
  process.stdout.write('renewal edit / its account read / counts of the day, ms\n')
  for (const count of [1_000, 10_000, 100_000]) {
    process.stdout.write(`  ${count}: ${editsAndReads(count)}\n`)
  }
}
if (wants('previews')) {
  const [left] = await discardedPreviews()
  process.stdout.write(`left after 100 discarded previews of 4 MB: ${left.toFixed(1)} MiB\n`)
}
if (wants('views')) {
  const [held, added] = await dayViews()
  process.stdout.write(
    `200,000 accounts: ${held.toFixed(0)} MiB, 24 day views add ${added.toFixed(0)} MiB\n`,
  )
}
if (wants('triggers')) {
  process.stdout.write(
    'hire triggers: first day / again / next day / events of 28 days, ms of work\n',
  )
  for (const count of [1_000, 10_000, 100_000]) {
    process.stdout.write(`  ${count}: ${triggers(count)}\n`)
  }
}
if (wants('comparisons')) {
  process.stdout.write(
    'a live roll-up / differences of 200 changes / all effects / a new comparison of both, ms\n',
  )
  for (const count of [1_000, 10_000, 100_000]) {
    process.stdout.write(`  ${count}: ${comparisons(count)}\n`)
  }
}
