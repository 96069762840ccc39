import { beginLife } from '../../kernel/begin-life.js'
import type { Id } from '../../kernel/id.js'
import type { Records } from '../../state/records.js'
import type { FieldedKind } from '../checks/field-checks.js'
import { completeFields } from '../checks/given-fields.js'
import { textCheck } from '../checks/value-checks.js'
import type { PlanRun } from '../plan-run.js'
import { hasOwnCurrency } from './has-own-currency.js'

type CreatedKind = Exclude<FieldedKind, 'organization'>
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
export function createThing(run: PlanRun, kind: CreatedKind, change: Creation): void {
  const from = run.day(change.effective)
  const fields = completeFields(run, kind, change)
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
  const kept = externalId ?? known?.externalId ?? null
  run.save(kind, { id: change.id, externalId: kept, history } as Records[typeof kind])
}

function readExternalId(
  run: PlanRun,
  kind: CreatedKind,
  { id, externalId }: Creation,
): string | null | undefined {
  if (externalId === undefined || externalId === null) return null
  const fault = externalIdCheck(externalId)
  if (fault !== null && 'reason' in fault) {
    run.refuse('INVALID_VALUE', 'externalId', { field: 'externalId', ...fault })
    return undefined
  }
  const holder = run.idOfExternal(kind, externalId)
  if (holder === null || holder === id) return externalId
  run.refuse('EXTERNAL_ID_TAKEN', 'externalId', { thing: kind, externalId })
  return undefined
}
