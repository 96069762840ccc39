import {
  type ExternalReference,
  isSameReference,
  referenceText,
} from '../../entities/external-reference.js'
import type { EntityKind } from '../../entities/registry.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { PlanRun } from '../plan-run.js'
import { isLater, type Touch } from '../touch.js'

/** Each external reference is of one thing of its kind; whoever got it after another is refused. */
export function checkExternalReferences(run: PlanRun): void {
  const firsts = new Map<string, Touch | null>()
  for (const touch of run.touches) {
    const kind = touch.kind as EntityKind
    for (const reference of referencesOf(touch.after)) {
      if (had(touch, reference)) continue
      const name = [kind, reference.source, reference.id].join('\n')
      let first = firsts.get(name)
      if (first === undefined) {
        first = firstOf(run, kind, reference)
        firsts.set(name, first)
      }
      if (first !== null && !isLater(touch, first)) continue
      const params = { thing: kind, externalId: referenceText(reference) }
      run.refuseAt(touch.at, 'EXTERNAL_ID_TAKEN', 'id', params)
    }
  }
}

/** Of the things that have one reference, the one touched first; null where one had it before the plan. */
function firstOf(run: PlanRun, kind: EntityKind, reference: ExternalReference): Touch | null {
  const holders = run.draft.holdersOfExternal(kind, reference)
  const touches = holders.map((id) => {
    const touch = run.touchOf(kind, id)
    return touch === null || had(touch, reference) ? null : touch
  })
  return touches.reduce((first, touch) => {
    if (first === null || touch === null) return null
    return isLater(first, touch) ? touch : first
  })
}

/** Whether a thing had the reference before the plan. */
function had({ before }: Touch, reference: ExternalReference): boolean {
  return referencesOf(before).some((each) => isSameReference(each, reference))
}

function referencesOf(record: Records[ThingKind] | null): readonly ExternalReference[] {
  return record !== null && 'externalReferences' in record ? record.externalReferences : []
}
