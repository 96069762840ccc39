import { KINDS } from '../entities/registry.js'
import type { Day } from '../kernel/days.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { Records } from '../state/records.js'
import { StateDraft } from '../state/state-draft.js'
import { TABLE_KINDS, type TableKind } from '../state/table-kinds.js'
import { tableOf } from '../state/table-of.js'
import { guardedRecord, type Guard, leavingDay } from './guarded-record.js'
import type { Sensitive } from './hidden.js'

const known = new WeakMap<OrganizationState, Map<string, OrganizationState>>()
const guards = new WeakMap<OrganizationState, Pick<Guard, 'hidden' | 'today'>>()

/**
 * An organization as it is shown to whoever may not see what is sensitive. Whatever is worked out of it knows nothing of
 * that either: costs are assumed as for people whose cost is not recorded, and who will leave stays. Kept with the state.
 *
 * @param today the day that it is where the organization is, whatever day is looked at.
 */
export function guardedState(
  state: OrganizationState,
  hidden: readonly Sensitive[],
  today: Day,
): OrganizationState {
  if (hidden.length === 0) return state
  const key = `${hidden.join(' ')} ${today}`
  const guarded = known.get(state)?.get(key)
  if (guarded !== undefined) return guarded
  const made = without(state, guardOf(state, hidden, today))
  known.set(state, new Map(known.get(state)).set(key, made))
  guards.set(made, { hidden, today })
  return made
}

/** What is kept back of a state that is shown; nothing of any other. */
export function hiddenOf(shown: OrganizationState): readonly Sensitive[] {
  return guards.get(shown)?.hidden ?? []
}

/** Another state as it is shown to whoever is shown this one, such as a plan that it is compared with. */
export function guardedLike(shown: OrganizationState, other: OrganizationState): OrganizationState {
  const guard = guards.get(shown)
  return guard === undefined ? other : guardedState(other, guard.hidden, guard.today)
}

/** What is kept back of the records of a state. */
export function guardOf(state: OrganizationState, hidden: readonly Sensitive[], today: Day): Guard {
  return {
    hidden,
    today,
    unseatedOn: (personId) => {
      const leaving = leavingDay(state.people.get(personId)?.history ?? [], today)
      if (leaving === null) return null
      const { occupancies } = state
      const ends = occupancies
        .rowsReferring('personId', personId)
        .map((row) => occupancies.recordAt(row).to)
        .filter((to) => to > today && to <= leaving)
      return ends.length === 0 ? null : Math.max(...ends)
    },
  }
}

/** The kinds of which something may be kept back. */
const GUARDED: readonly TableKind[] = TABLE_KINDS.filter(
  (kind) =>
    kind === 'person' ||
    kind === 'occupancy' ||
    Object.values(KINDS[kind].fields).some((field) => 'sensitive' in field),
)

function without(state: OrganizationState, guard: Guard): OrganizationState {
  const draft = new StateDraft(state)
  for (const kind of GUARDED) {
    for (const record of (
      tableOf(state, kind) as ReadonlyMap<string, Records[TableKind]>
    ).values()) {
      const shown = guardedRecord(kind, record as never, guard)
      if (shown !== record) draft.put(kind, shown)
    }
  }
  return draft.freeze(state.revision)
}
