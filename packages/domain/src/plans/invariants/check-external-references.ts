import { referenceText } from '../../entities/external-reference.js'
import type { EntityKind } from '../../entities/registry.js'
import type { Id } from '../../kernel/ids.js'
import type { PlanRun } from '../plan-run.js'
import { isLater, type Touch } from '../touch.js'
import { recordOf } from './check-references.js'

/** Each external reference is of one thing of its kind; whoever got it after another is refused. */
export function checkExternalReferences(run: PlanRun): void {
  const firsts = new Map<string, Touch | null>()
  for (const touch of run.touches) {
    const record = recordOf(run, touch)
    if (record === null || !('externalReferences' in record)) continue
    const kind = touch.kind as EntityKind
    for (const reference of record.externalReferences) {
      const name = [kind, reference.source, reference.id].join('\n')
      let first = firsts.get(name)
      if (first === undefined) {
        first = firstOf(run, kind, run.draft.holdersOfExternal(kind, reference))
        firsts.set(name, first)
      }
      if (first !== null && !isLater(touch, first)) continue
      const params = { thing: kind, externalId: referenceText(reference) }
      run.refuseAt(touch.at, 'EXTERNAL_ID_TAKEN', 'id', params)
    }
  }
}

/** Of the things that have one reference, the one touched first; null where one was not touched at all. */
function firstOf(run: PlanRun, kind: EntityKind, holders: readonly Id[]): Touch | null {
  const touches = holders.map((id) => run.touchOf(kind, id))
  return touches.reduce((first, touch) => {
    if (first === null || touch === null) return null
    return isLater(first, touch) ? touch : first
  })
}
