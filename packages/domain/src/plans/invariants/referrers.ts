import { referencesOfKind } from '../../entities/references-of-kind.js'
import type { Id } from '../../kernel/ids.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { StateDraft } from '../../state/state-draft.js'
import { TABLE_KINDS } from '../../state/table-kinds.js'
import { isNeeded, references } from './reference.js'

/** A thing that refers to another, of whatever kind. */
export interface Referrer {
  readonly kind: ThingKind
  readonly record: Records[ThingKind]
}

/**
 * Everything that refers to the things of one kind with those ids, found through the indexes.
 *
 * @param which all of it, or only what needs them to be live on some day.
 */
export function referrers(
  draft: StateDraft,
  target: ThingKind,
  ids: ReadonlySet<Id>,
  which: 'ALL' | 'NEEDING' = 'ALL',
): readonly Referrer[] {
  const found = new Map<string, Referrer>()
  for (const kind of TABLE_KINDS) {
    for (const { name, to } of referencesOfKind(kind)) {
      if (to !== target) continue
      for (const id of ids) {
        for (const record of draft.referring(kind, name, id)) {
          const refers = references(kind, record).some(
            (each) =>
              each.target === target && each.id === id && (which === 'ALL' || isNeeded(each)),
          )
          if (refers) found.set(`${kind} ${record.id}`, { kind, record })
        }
      }
    }
  }
  return [...found.values()]
}
