// What it costs to compare two states.
import { Comparison, draftState, formatDay, rollUp, viewAt } from '../../dist/index.js'
import {
  ACCOUNT,
  BEGIN,
  COVERAGE,
  DAY,
  decided,
  id,
  median,
  OCCUPANCY,
  organization,
  PERSON,
  RENEWAL,
  SEAT,
  SEATS,
  timed,
} from './company.mjs'

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
export function comparisons(count) {
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
