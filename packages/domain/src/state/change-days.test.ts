import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from '../kernel/days.js'
import { randomHistory } from '../testing/plans/random-history.js'
import { eachBoundary } from './change-days.js'
import type { OrganizationState } from './organization-state.js'
import { isRecordKind, TABLE_KINDS, type TableKind } from './table-kinds.js'
import { periodTableOf, recordTableOf } from './table-of.js'

/** A thing and a day. */
const boundary = (id: string, day: Day): string => `${id} ${day}`

/** As the records say it that there are. */
function toldBoundaries(state: OrganizationState, kind: TableKind): readonly string[] {
  if (!isRecordKind(kind)) {
    const periods = [...periodTableOf(state, kind).values()]
    return periods.flatMap(({ id, from, to }) => [boundary(id, from), boundary(id, to)])
  }
  return [...recordTableOf(state, kind).values()].flatMap(({ id, history }) =>
    history.flatMap(({ from, to }) => [boundary(id, from), boundary(id, to)]),
  )
}

function walkedBoundaries(state: OrganizationState, kind: TableKind): readonly string[] {
  const { byId } = isRecordKind(kind) ? recordTableOf(state, kind) : periodTableOf(state, kind)
  const walked: string[] = []
  eachBoundary(state, kind, (day, row) => {
    walked.push(boundary(byId.at(row), day))
  })
  return walked
}

it('every day on which something begins, ends or changes is walked with its row, and none of what was taken out', () => {
  const choices = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 })
  let takenOut = 0
  fc.assert(
    fc.property(choices, (all) => {
      const { states } = randomHistory(all)
      const state = states.at(-1)!
      for (const kind of TABLE_KINDS) {
        const [walked, told] = [walkedBoundaries(state, kind), toldBoundaries(state, kind)]
        if (isRecordKind(kind)) expect(walked.toSorted(), kind).toEqual(told.toSorted())
        // Of periods what was taken out is walked, too: by nobody who looks at its row.
        else expect(walked, kind).toEqual(expect.arrayContaining([...told]))
        if (isRecordKind(kind)) {
          const table = recordTableOf(state, kind)
          takenOut += table.rowCount - [...table.values()].length
        }
      }
    }),
    { numRuns: 60 },
  )
  expect(takenOut).toBeGreaterThan(0)
})
