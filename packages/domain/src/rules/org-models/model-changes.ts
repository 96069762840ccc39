import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import type { OrgModel, ServiceModel } from '../../entities/vocabularies.js'

interface Declared {
  readonly orgModel: OrgModel
  readonly serviceModel: ServiceModel
}

/** A day on which one declared model gave way to another. */
interface ModelChange<M> {
  readonly on: Day
  readonly before: M
  readonly after: M
}

/**
 * The days up to the view's on which one declared model gave way to another, in order. The first
 * declaration is no change: since when that model had been in use is not known.
 */
export function modelChanges<K extends keyof Declared>(
  view: OrganizationView,
  kind: K,
): readonly ModelChange<Declared[K]>[] {
  const changes: ModelChange<Declared[K]>[] = []
  let current: Declared[K] | null = null
  for (const { from, fields } of view.state.organization.history) {
    if (from > view.day) break
    const declared = fields[kind] as Declared[K] | null
    if (declared === null || declared === current) continue
    if (current !== null) changes.push({ on: from, before: current, after: declared })
    current = declared
  }
  return changes
}
