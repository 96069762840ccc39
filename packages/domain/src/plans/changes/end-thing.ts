import type { Entity } from '../../entities/entity.js'
import type { EntityKind } from '../../entities/registry.js'
import { endLife, type History, setFieldsFrom } from '../../kernel/history.js'
import { formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { Records } from '../../state/records.js'
import { givenFields } from '../checks/given-fields.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import { endDependents } from './end-dependents.js'

interface Ending {
  readonly id: Id
  readonly effective: string
  readonly withWhatDependsOnIt?: boolean
}

/**
 * Ends a thing's life on a day; what the change says of it holds from its last day. What still needs it then is found by the invariants and stands in the
 * way, unless the change asks to end it as well. A thing that would have lasted no day is taken out
 * altogether.
 */
export function endThing(run: PlanRun, entity: Entity<EntityKind>, change: Ending): void {
  const { kind } = entity
  const { withWhatDependsOnIt, ...given } = change
  const record = run.find(kind, change.id)
  const day = run.day(change.effective)
  const fields = givenFields(run, entity, given, entity.changes.end!)
  if (record === null || day === null || fields === null) return
  if (withWhatDependsOnIt === true) endDependents(run, kind, change.id, day)
  const history = record.history as History<object>
  const ended = endLife<unknown>(setFieldsFrom(history, day - 1, fields) ?? history, day)
  if (ended.ok) {
    run.save(kind, { ...record, history: ended.value } as Records[typeof kind])
    return
  }
  const date = formatDay(day)
  if (ended.error === 'PERIOD_EMPTY') {
    if (record.history.length === 1) run.remove(kind, record)
    else run.refuse('PERIOD_EMPTY', 'effective', { from: date, to: date })
    return
  }
  run.refuse(ended.error, 'effective', {
    thing: kind,
    name: thingLabel(kind, record, run.draft),
    date,
  })
}
