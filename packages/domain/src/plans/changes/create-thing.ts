import type { Entity } from '../../entities/entity.js'
import { type ExternalReference, inReferenceOrder } from '../../entities/external-reference.js'
import type { EntityKind } from '../../entities/registry.js'
import { FOREVER } from '../../kernel/days.js'
import type { History } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Records } from '../../state/records.js'
import { completeFields } from '../checks/given-fields.js'
import { freeReferences } from '../checks/free-references.js'
import type { PlanRun } from '../plan-run.js'
import { datesAreInOrder } from './dates-are-in-order.js'
import { isInItsCurrency } from './is-in-its-currency.js'

interface Creation {
  readonly id: Id
  readonly externalReferences?: readonly ExternalReference[]
  readonly effective: string
  readonly currency?: string
}

/**
 * Makes a thing with the fields a change gives and defaults for the rest. An id that is known is
 * refused, also where its life has ended: see `reopenThing`.
 */
export function createThing(run: PlanRun, entity: Entity<EntityKind>, change: Creation): void {
  const { kind } = entity
  const from = run.day(change.effective)
  const fields = completeFields(run, entity, change)
  const given = freeReferences(run, kind, change.id, change.externalReferences ?? [])
  const ownCurrency = isInItsCurrency(run, entity, change)
  if (!run.isFree(kind, change.id)) return
  if (from === null || fields === null || given === null || !ownCurrency) return
  const history: History<unknown> = [{ from, to: FOREVER, set: null, fields }]
  if (!datesAreInOrder(run, entity, fields, history)) return
  const externalReferences = inReferenceOrder(given)
  run.save(kind, { id: change.id, externalReferences, history } as Records[typeof kind])
}
