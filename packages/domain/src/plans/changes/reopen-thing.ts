import type { Entity } from '../../entities/entity.js'
import type { EntityKind } from '../../entities/registry.js'
import { formatDay } from '../../kernel/days.js'
import { beginLife, type History, lastEnded } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import { same } from '../../kernel/same.js'
import type { Records } from '../../state/records.js'
import { givenFields } from '../checks/given-fields.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import { datesAreInOrder } from './dates-are-in-order.js'
import { isInItsCurrency } from './is-in-its-currency.js'

interface Reopening {
  readonly id: Id
  readonly effective: string
  readonly currency?: string
}

/**
 * Lets a thing that has ended live again from a day, until its next recorded life: under its identity,
 * with the fields it had last and those that the change gives. What ended with it stays ended. Refused
 * with NOT_ENDED while it is live, and before its first life.
 */
export function reopenThing(run: PlanRun, entity: Entity<EntityKind>, change: Reopening): void {
  const { kind } = entity
  const record = run.find(kind, change.id)
  const day = run.day(change.effective)
  const given = givenFields(run, entity, change, 'create')
  const ownCurrency = isInItsCurrency(run, entity, change, record)
  if (record === null || day === null || given === null || !ownCurrency) return
  const known = record.history as History<Readonly<Record<string, unknown>>>
  const last = lastEnded(known, day)
  const history = last && beginLife(known, day, { ...last.fields, ...given })
  if (last === null || history === null) {
    const name = thingLabel(kind, record, run.draft)
    run.refuse('NOT_ENDED', 'effective', { thing: kind, name, date: formatDay(day) })
    return
  }
  const moved = Object.keys(given).find(
    (field) => entity.fields[field]!.setBy === 'never' && !same(given[field], last.fields[field]),
  )
  if (moved !== undefined) {
    run.refuse('INVALID_VALUE', moved, { field: moved, reason: 'FIXED' })
  } else if (datesAreInOrder(run, entity, given, history, known)) {
    run.save(kind, { ...record, history } as unknown as Records[typeof kind])
  }
}
