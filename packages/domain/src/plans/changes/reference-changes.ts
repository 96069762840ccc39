import {
  type ExternalReference,
  externalReferenceCheck,
  inReferenceOrder,
  isSameReference,
  referenceText,
} from '../../entities/external-reference.js'
import { ENTITIES, type EntityKind } from '../../entities/registry.js'
import type { ReferenceChangeName } from '../../entities/change-words.js'
import type { Records } from '../../state/records.js'
import type { ReferenceChange } from '../change.js'
import { freeReferences } from '../checks/free-references.js'
import { judge } from '../checks/given-fields.js'
import type { PlanRun } from '../plan-run.js'
import type { Executors } from './executor.js'

const FIELD = 'reference'

/** What gives things their external references, moves them between things of a kind, and frees them. */
export const referenceChanges: Executors<ReferenceChangeName> = {
  addExternalReference(run, change) {
    const record = readThing(run, change)
    if (record === null) return
    const { kind, id, reference } = change
    const free = freeReferences(run, kind, id, [reference], FIELD)
    if (free !== null) give(run, kind, record, [...record.externalReferences, ...free])
  },

  moveExternalReference(run, change) {
    const record = readThing(run, change)
    if (record === null) return
    const { kind, reference } = change
    const holder = holderOf(run, kind, reference)
    if (holder === null || holder.id === record.id) return
    give(run, kind, holder, without(holder, reference))
    give(run, kind, record, [...record.externalReferences, reference])
  },

  removeExternalReference(run, change) {
    const record = readThing(run, change)
    if (record === null) return
    const { kind, reference } = change
    const left = without(record, reference)
    if (left.length < record.externalReferences.length) give(run, kind, record, left)
    else refuseUnknown(run, kind, reference)
  },
}

type Referenced = Records[EntityKind]

function readThing(run: PlanRun, { kind, id, reference }: ReferenceChange): Referenced | null {
  if (!Object.hasOwn(ENTITIES, kind)) {
    run.refuse('INVALID_VALUE', 'kind', { field: 'kind', reason: 'UNKNOWN_VALUE' })
    return null
  }
  const record = run.find(kind, id)
  return judge(run, FIELD, reference, externalReferenceCheck) ? record : null
}

function holderOf(run: PlanRun, kind: EntityKind, reference: ExternalReference): Referenced | null {
  const id = run.draft.idOfExternal(kind, reference)
  if (id === null) refuseUnknown(run, kind, reference)
  return id === null ? null : run.draft.get(kind, id)
}

function refuseUnknown(run: PlanRun, kind: EntityKind, reference: ExternalReference): void {
  run.refuse('NOT_FOUND', FIELD, { thing: kind, id: referenceText(reference) })
}

function without(
  { externalReferences }: Referenced,
  reference: ExternalReference,
): readonly ExternalReference[] {
  return externalReferences.filter((each) => !isSameReference(each, reference))
}

function give(
  run: PlanRun,
  kind: EntityKind,
  record: Referenced,
  references: readonly ExternalReference[],
): void {
  const externalReferences = inReferenceOrder(references)
  run.save(kind, { ...record, externalReferences })
}
