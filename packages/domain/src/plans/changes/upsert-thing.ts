import { type Entity, IF_ENDED, type IfEnded } from '../../entities/entity.js'
import {
  type ExternalReference,
  externalReferenceCheck,
} from '../../entities/external-reference.js'
import type { EntityKind } from '../../entities/registry.js'
import { choiceCheck } from '../../entities/value-checks.js'
import { formatDay } from '../../kernel/days.js'
import { type History, lastEnded, versionAt } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import { same } from '../../kernel/same.js'
import { givenFields, judge } from '../checks/given-fields.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import { createThing } from './create-thing.js'
import { isInItsCurrency } from './is-in-its-currency.js'
import { reopenThing } from './reopen-thing.js'
import { setFields } from './set-fields.js'

interface Upserting {
  readonly id: Id
  readonly reference: ExternalReference
  readonly ifEnded?: IfEnded
  readonly effective: string
  readonly currency?: string
}

type Fields = Readonly<Record<string, unknown>>
const ifEndedCheck = choiceCheck(IF_ENDED)

/**
 * Makes the thing that an external reference names or, where it is known, sets those of the given
 * fields that differ on the day. A known thing that has ended by then is refused, lives again with its
 * last fields and the given ones, or is left as it is, as `ifEnded` says.
 */
export function upsertThing(run: PlanRun, entity: Entity<EntityKind>, change: Upserting): void {
  const { reference, ifEnded = 'REFUSE', ...given } = change
  const sound = judge(run, 'reference', reference, externalReferenceCheck)
  if (!judge(run, 'ifEnded', ifEnded, ifEndedCheck) || !sound) return
  const { kind } = entity
  const holder = run.draft.idOfExternal(kind, reference)
  if (holder === null) {
    createThing(run, entity, { ...given, externalReferences: [reference] })
    return
  }
  const day = run.day(change.effective)
  const fields = givenFields(run, entity, given, 'create')
  const record = run.find(kind, holder)
  const ownCurrency = isInItsCurrency(run, entity, change, record)
  if (day === null || fields === null || record === null || !ownCurrency) return
  const history = record.history as History<Fields>
  const present = versionAt(history, day)
  const last = lastEnded(history, day)
  if (present !== null) update(run, entity, { ...given, id: holder }, fields, present.fields)
  else if (last !== null && ifEnded === 'REOPEN') {
    reopenThing(run, entity, { ...given, id: holder })
  } else if (last === null || ifEnded === 'REFUSE') {
    const name = thingLabel(kind, record, run.draft)
    run.refuse('NOT_LIVE', 'effective', { thing: kind, name, date: formatDay(day) })
  }
}

/** Sets what differs, each field by the change that sets it. */
function update(
  run: PlanRun,
  entity: Entity<EntityKind>,
  { id, effective }: Omit<Upserting, 'reference'>,
  fields: Fields,
  present: Fields,
): void {
  const differing = Object.entries(fields).filter(([name, value]) => !same(present[name], value))
  const setters = new Set(differing.map(([name]) => entity.fields[name]!.setBy))
  if (setters.has('never')) {
    const [field] = differing.find(([name]) => entity.fields[name]!.setBy === 'never')!
    run.refuse('INVALID_VALUE', field, { field, reason: 'FIXED' })
    return
  }
  for (const setBy of setters) {
    const set = differing.filter(([name]) => entity.fields[name]!.setBy === setBy)
    setFields(run, entity, { id, effective, ...Object.fromEntries(set) }, setBy)
  }
}
