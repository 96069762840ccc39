import type { Entity } from '../../entities/entity.js'
import type { EntityKind } from '../../entities/registry.js'
import { formatDay } from '../../kernel/days.js'
import { type History, setFieldsFrom } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Records } from '../../state/records.js'
import { givenFields } from '../checks/given-fields.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import { datesAreInOrder } from './dates-are-in-order.js'
import { isInItsCurrency } from './is-in-its-currency.js'

interface Setting {
  readonly id: Id
  readonly effective: string
  readonly currency?: string
}

/**
 * Sets the fields a change names from its day on, each until its next recorded change.
 *
 * @param setBy `update`, or the name of a change that sets fields of its own, such as a move.
 */
export function setFields(
  run: PlanRun,
  entity: Entity<EntityKind>,
  change: Setting,
  setBy: string,
): void {
  const { kind } = entity
  const record = run.find(kind, change.id)
  const day = run.day(change.effective)
  const fields = givenFields(run, entity, change, setBy)
  const ownCurrency = isInItsCurrency(run, entity, change, record)
  if (record === null || day === null || fields === null || !ownCurrency) return
  const history = setFieldsFrom(record.history as History<object>, day, fields)
  if (history === null) {
    const name = thingLabel(kind, record, run.draft)
    run.refuse('NOT_LIVE', 'effective', { thing: kind, name, date: formatDay(day) })
  } else if (datesAreInOrder(run, entity, fields, history, record.history)) {
    run.save(kind, { ...record, history } as Records[typeof kind])
  }
}
