// The organizations whose states are measured, and how.
import { decide, draftState, ENTITIES, FOREVER, formatDay, parseDay } from '../../dist/index.js'

export const DAY = parseDay('2026-06-01')
export const BEGIN = parseDay('2025-01-01')

/** Ids in the form of a UUIDv7, spread by the room they are in. */
export const id = (room, n) =>
  `01900000-0000-7000-8${room.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`
export const [ORGANIZATION, ROLE, TEAM, SEAT, ACCOUNT, COVERAGE, RENEWAL] = [1, 2, 3, 4, 5, 6, 7]
export const [PERSON, OCCUPANCY] = [8, 9]
export const SEATS = 500

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
export function organization(count) {
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
      toldOn: null,
      acceptedOn: null,
    })
  }
  return draft.freeze(1)
}

export function decided(state, changes) {
  const result = decide(state, changes)
  if (!result.ok) throw new Error(JSON.stringify(result.error[0]))
  return result.value.state
}

export function median(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1]
}

export function timed(run) {
  const began = performance.now()
  run()
  return performance.now() - began
}
