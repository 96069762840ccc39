import type { Entity } from '../../entities/entity.js'
import type { EntityKind } from '../../entities/registry.js'
import { beginLife } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Records } from '../../state/records.js'
import { completeFields, judge } from '../checks/given-fields.js'
import { textCheck } from '../../entities/value-checks.js'
import type { PlanRun } from '../plan-run.js'
import { datesAreInOrder } from './dates-are-in-order.js'
import { hasOwnCurrency } from './has-own-currency.js'

interface Creation {
  readonly id: Id
  readonly externalId?: string | null
  readonly effective: string
  readonly currency?: string
}
const externalIdCheck = textCheck()

/**
 * Begins a thing's life with the fields a change gives and defaults for the rest. An id that is known
 * begins to live again, where its life had ended: an account that comes back, a person hired again.
 */
export function createThing(run: PlanRun, entity: Entity<EntityKind>, change: Creation): void {
  const { kind } = entity
  const from = run.day(change.effective)
  const fields = completeFields(run, entity, change)
  const externalId = readExternalId(run, kind, change)
  const ownCurrency = hasOwnCurrency(run, change.currency)
  if (!run.hasIdForm(change.id)) return
  const known = run.draft.get(kind, change.id)
  if (from === null || fields === null || externalId === undefined || !ownCurrency) return
  const history = beginLife<unknown>(known?.history ?? [], from, fields)
  if (history === null) {
    run.refuse('ALREADY_EXISTS', 'id', { thing: kind, id: change.id })
    return
  }
  if (!datesAreInOrder(run, entity, fields, history)) return
  const kept = externalId ?? known?.externalId ?? null
  run.save(kind, { id: change.id, externalId: kept, history } as Records[typeof kind])
}

function readExternalId(
  run: PlanRun,
  kind: EntityKind,
  { id, externalId }: Creation,
): string | null | undefined {
  if (externalId === undefined || externalId === null) return null
  if (!judge(run, 'externalId', externalId, externalIdCheck)) return undefined
  const holder = run.idOfExternal(kind, externalId)
  if (holder === null || holder === id) return externalId
  run.refuse('EXTERNAL_ID_TAKEN', 'externalId', { thing: kind, externalId })
  return undefined
}
