import { referenceText } from '../../entities/external-reference.js'
import type { EntityKind } from '../../entities/registry.js'
import type { PlanRun } from '../plan-run.js'
import { isLater, type Touch } from '../touch.js'
import { recordOf } from './check-references.js'

/** Each external reference is of one thing of its kind; the last change that touched another has it. */
export function checkExternalReferences(run: PlanRun): void {
  for (const touch of run.touches) {
    const record = recordOf(run, touch)
    if (record === null || !('externalReferences' in record)) continue
    for (const reference of record.externalReferences) {
      const kind = touch.kind as EntityKind
      const others = run.draft
        .holdersOfExternal(kind, reference)
        .filter((id) => id !== touch.id)
        .map((id) => run.touchOf(kind, id))
      if (!others.some((other) => isBlamed(touch, other))) continue
      const params = { thing: kind, externalId: referenceText(reference) }
      run.refuseAt(touch.at, 'EXTERNAL_ID_TAKEN', 'id', params)
    }
  }
}

/** Of two things that have one reference, the one that was touched last is to blame. */
function isBlamed(own: Touch, other: Touch | null): boolean {
  return other === null || isLater(own, other)
}
