import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../kernel/days.js'
import type { OrganizationState } from '../state/organization-state.js'
import { viewAt } from '../state/view-at.js'
import { BEA, GLOBEX, OTHER, SEAT, acme, apply, id, on } from '../testing/plans/small-company.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const [LEAVING, COMING, ALWAYS] = [id(401), id(402), id(403)]
const APRIL = '2026-04-01'
const JULY = '2026-07-01'

const renewal = (number: string, ownerPositionId: string): Change => ({
  type: 'createRenewal',
  effective: on,
  id: number,
  accountId: GLOBEX,
  contractEnd: '2027-01-01',
  ownerPositionId,
})
const owned = (number: string, effective: string, ownerPositionId: string): Change => ({
  type: 'updateRenewal',
  effective,
  id: number,
  ownerPositionId,
})
const cover = (number: number, effective: string, positionId: string): Change => ({
  type: 'coverAccount',
  effective,
  id: id(number * 10_000_000),
  accountId: GLOBEX,
  responsibility: 'CSM',
  positionId,
})

/** A seat that is named, covers and is held in some months and in others not, recorded ahead. */
const company = apply(
  acme,
  renewal(LEAVING, SEAT),
  owned(LEAVING, APRIL, OTHER),
  renewal(COMING, OTHER),
  owned(COMING, JULY, SEAT),
  renewal(ALWAYS, SEAT),
  { type: 'updateRenewal', effective: JULY, id: ALWAYS, stage: 'ENGAGED' },
  cover(1, APRIL, OTHER),
  cover(2, JULY, SEAT),
  { type: 'vacatePosition', effective: APRIL, positionId: SEAT },
  {
    type: 'fillPosition',
    effective: JULY,
    id: id(410),
    positionId: SEAT,
    personId: BEA,
  },
)
const first = parseDay(on)!
const days = [0, 1, 45, 89, 90, 91, 120, 180, 181, 182, 300, 500].map((later) => first + later)
const ending = fc.oneof(
  fc.integer({ min: first + 1, max: first + 320 }),
  fc.constantFrom(...[APRIL, JULY].map((date) => parseDay(date)!)),
)

/** All that the tests ask of a day. */
function known(state: OrganizationState, day: number) {
  const view = viewAt(state, day)
  const { accounts, coverage } = view
  const renewals = new Map(view.ofCustomers('renewal', 'EVER').map((each) => [each.id, each]))
  const row = accounts.rowOf(GLOBEX)
  return {
    live: row >= 0,
    owners: [LEAVING, COMING, ALWAYS].map((each) => renewals.get(each)?.ownerPositionId ?? null),
    stage: renewals.get(ALWAYS)?.stage ?? null,
    renewals: renewals.size,
    covering: row < 0 ? [] : coverage.ofAccount(row).map((each) => coverage.positionId(each)),
    held: view.occupanciesOfPosition(SEAT).map(({ personId }) => personId),
  }
}

function ended(change: Change): OrganizationState {
  const decided = decide(company, [change])
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  for (const { after } of decided.value.changes) {
    if (after === null) continue
    const periods = 'history' in after ? after.history : 'from' in after ? [after] : []
    for (const { from, to } of periods) expect(from).toBeLessThan(to)
  }
  return decided.value.state
}

describe('what depends on a thing that ends, whatever is recorded ahead', () => {
  it('knows a closed seat no more from that day on, and all else as before', () => {
    fc.assert(
      fc.property(ending, (end) => {
        const state = ended({
          type: 'closePosition',
          effective: formatDay(end),
          id: SEAT,
          withWhatDependsOnIt: true,
        })
        for (const day of [...days, end - 1, end]) {
          const before = known(company, day)
          const released = {
            ...before,
            owners: before.owners.map((owner) => (owner === SEAT ? null : owner)),
            covering: before.covering.filter((seat) => seat !== SEAT),
            held: [],
          }
          expect(known(state, day)).toEqual(day < end ? before : released)
        }
      }),
    )
  })

  it('is gone with a closed account from that day on, and was as it was before', () => {
    fc.assert(
      fc.property(ending, (end) => {
        const state = ended({
          type: 'closeAccount',
          effective: formatDay(end),
          id: GLOBEX,
          withWhatDependsOnIt: true,
        })
        for (const day of [...days, end - 1, end]) {
          const before = known(company, day)
          const gone = {
            ...before,
            owners: [null, null, null],
            stage: null,
            renewals: 0,
            covering: [],
            live: false,
          }
          expect(known(state, day)).toEqual(day < end ? before : gone)
        }
      }),
    )
  })
})
