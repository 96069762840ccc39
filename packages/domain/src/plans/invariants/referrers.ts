import { referringKinds } from '../../entities/references-of-kind.js'
import type { Id } from '../../kernel/id.js'
import type { Records, ThingKind } from '../../state/records.js'
import { STRUCTURE_MAPS, type StructureKind } from '../../state/structure-kinds.js'
import type { StateDraft } from '../../state/state-draft.js'
import { references } from './reference.js'

/** A thing that refers to another, of whatever kind. */
export interface Referrer {
  readonly kind: ThingKind
  readonly record: Records[ThingKind]
}

/** Everything that refers to the things of one kind with those ids. */
export function referrers(
  draft: StateDraft,
  target: ThingKind,
  ids: ReadonlySet<Id>,
): readonly Referrer[] {
  const found: Referrer[] = []
  if (ids.size === 0) return found
  for (const kind of referringKinds(target)) {
    if (!Object.hasOwn(STRUCTURE_MAPS, kind)) continue
    for (const record of draft.all(kind as StructureKind).values()) {
      const refers = references(kind, record).some(
        (reference) => reference.target === target && ids.has(reference.id),
      )
      if (refers) found.push({ kind, record })
    }
  }
  for (const id of ids) found.push(...coverageReferring(draft, target, id))
  return found
}

function coverageReferring(draft: StateDraft, target: ThingKind, id: Id): readonly Referrer[] {
  if (target === 'account') {
    return draft.coverageOf(id).map((record) => ({ kind: 'coverage', record }))
  }
  if (target !== 'position' && target !== 'team') return []
  return draft.coverage.rowsOfTarget(target, id).map(({ row, accountRow }) => ({
    kind: 'coverage',
    record: draft.coverage.recordAt(row, draft.accounts.idAt(accountRow)),
  }))
}
