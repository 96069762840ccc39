import { formatDay } from '../../kernel/days.js'
import { versionAt } from '../../kernel/history.js'
import { integerCheck } from '../../entities/value-checks.js'
import { thingLabel } from '../thing-label.js'
import { endOfPeriod } from './end-of-period.js'
import type { Executors } from './executor.js'

const fteCheck = integerCheck(1, 100)

/** What seats people and unseats them. */
export const occupancyChanges: Executors<'fillPosition' | 'vacatePosition'> = {
  fillPosition(run, change) {
    const free = run.isFree('occupancy', change.id)
    const seat = run.find('position', change.positionId, 'positionId')
    const person = run.find('person', change.personId, 'personId')
    const from = run.day(change.effective)
    if (!free || seat === null || person === null || from === null) return
    const to = endOfPeriod(run, from, change.to, 'to')
    const fte = change.fte ?? versionAt(seat.history, from)?.fields.fte ?? 100
    const fault = fteCheck(fte)
    if (fault !== null && 'reason' in fault)
      run.refuse('INVALID_VALUE', 'fte', { field: 'fte', ...fault })
    else if (fault !== null) run.refuse('OUT_OF_RANGE', 'fte', { field: 'fte', ...fault })
    if (to === null || fault !== null) return
    const { id, positionId, personId } = change
    run.save('occupancy', { id, positionId, personId, fte, from, to })
  },

  vacatePosition(run, change) {
    const seat = run.find('position', change.positionId, 'positionId')
    const day = run.day(change.effective)
    if (seat === null || day === null) return
    const present = run.timelines
      .seated(seat.id)
      .overlapping({ from: day, to: day + 1 })
      .filter(({ personId }) => personId === (change.personId ?? personId))
    if (present.length === 0) {
      const name = thingLabel('position', seat)
      run.refuse('NOT_LIVE', 'effective', { thing: 'occupancy', name, date: formatDay(day) })
    }
    for (const occupancy of present) {
      if (occupancy.from === day) run.remove('occupancy', occupancy)
      else run.save('occupancy', { ...occupancy, to: day })
    }
  },
}
