import { formatDay } from '../../kernel/days.js'
import { PERIODS } from '../../entities/registry.js'
import { judge } from '../checks/given-fields.js'
import { endOfPeriod } from './end-of-period.js'
import type { Executors } from './executor.js'

const { shareAbsent: shareField, kind: kindField, note: noteField } = PERIODS.leave.fields
const WHOLE = 100

/** What says who is away, and for how long. */
export const leaveChanges: Executors<'endLeave' | 'recordLeave'> = {
  recordLeave(run, change) {
    const { id, personId, shareAbsent = WHOLE, kind = null, note = null } = change
    const free = run.isFree('leave', id)
    const person = run.find('person', personId, 'personId')
    const from = run.day(change.effective)
    const isSound = [
      judge(run, 'shareAbsent', shareAbsent, shareField.check),
      judge(run, 'kind', kind, kindField.check),
      judge(run, 'note', note, noteField.check),
    ].every(Boolean)
    if (!free || person === null || from === null || !isSound) return
    const to = endOfPeriod(run, from, change.to, 'to')
    if (to !== null) run.save('leave', { id, personId, shareAbsent, kind, note, from, to })
  },

  endLeave(run, { id, effective }) {
    const day = run.day(effective)
    const leave = typeof id === 'string' ? run.draft.get('leave', id) : null
    if (leave === null) run.refuse('NOT_FOUND', 'id', { thing: 'leave', id })
    if (leave === null || day === null) return
    if (day < leave.from) {
      run.refuse('PERIOD_EMPTY', 'effective', { from: formatDay(leave.from), to: effective })
    } else if (day > leave.to) {
      const name = run.draft.get('person', leave.personId)?.history.at(-1)?.fields.name ?? id
      run.refuse('NOT_LIVE', 'effective', { thing: 'leave', name, date: effective })
    } else if (day === leave.from) run.remove('leave', leave)
    else run.save('leave', { ...leave, to: day })
  },
}
