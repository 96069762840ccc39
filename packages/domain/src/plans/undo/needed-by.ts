import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records, ThingKind } from '../../state/records.js'
import { draftState } from '../../state/state-draft.js'
import type { Restore } from '../change.js'
import { lifeOf } from '../invariants/reference.js'
import type { FindableKind } from '../plan-run.js'
import { covers, namedBy } from './named-by.js'
import type { Recorded, TrailStep } from './trail.js'

/** A thing that what is restored needs to be live over periods, and that is not so now. */
interface Needed {
  readonly kind: ThingKind
  readonly id: Id
  readonly periods: readonly Period[]
}

/**
 * What restored things need that has ended, or was taken out, since, and is not restored itself; or that ended in several steps,
 * of which those that are undone leave it ended too early still.
 */
export function neededBy(
  state: OrganizationState,
  restores: readonly Restore[],
): readonly Needed[] {
  const own = new Map(restores.map(({ kind, id, record }) => [`${kind} ${id}`, record ?? null]))
  const draft = draftState(state)
  const found = new Map<string, { kind: ThingKind; id: Id; periods: Period[] }>()
  for (const { kind, record } of restores) {
    for (const { target, id, period } of namedBy(kind, record)) {
      const name = `${target} ${id}`
      const restored = own.get(name)
      if (covers(draft.lifeOf(target, id), period) || restored === null) continue
      if (restored !== undefined && covers(lifeOf(restored as Records[FindableKind]), period))
        continue
      const needed = found.get(name) ?? { kind: target, id, periods: [] }
      needed.periods.push(period)
      found.set(name, needed)
    }
  }
  return [...found.values()]
}

/** The last step of a needed thing's trail that let it end, or took it out; null when none did. */
export function lastEnding({ periods }: Needed, steps: readonly TrailStep[]): number | null {
  const isThere = (record: Recorded) => {
    const life = record === null ? null : lifeOf(record as Records[FindableKind])
    return periods.every((period) => covers(life, period))
  }
  const ending = steps.findLast(({ before, after }) => isThere(before) && !isThere(after))
  return ending?.revision ?? null
}
