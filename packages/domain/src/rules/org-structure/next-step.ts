import {
  leadershipLayerCatalogue,
  type LeadershipLayerEntry,
} from '../../benchmarks/knowledge/leadership-layer-catalogue.js'
import type { RoleEntry } from '../../benchmarks/knowledge/role-catalogue.js'
import { roleFamilyCatalogue } from '../../benchmarks/knowledge/role-family-catalogue.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { LocalizedText } from '../../kernel/locale.js'
import type { LivePosition, LiveRole } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { careerRung } from './career-rung.js'

/** The seat that a person mostly sits in: the largest FTE, of equal ones the oldest; or null. */
function mainSeat(view: OrganizationView, personId: Id): LivePosition | null {
  const [main] = view
    .occupanciesOfPerson(personId)
    .toSorted((a, b) => b.fte - a.fte || a.from - b.from || (a.id < b.id ? -1 : 1))
  return main === undefined ? null : (view.positions.get(main.positionId) ?? null)
}

/** Whether there is a next rung, the ladder ends here, or nothing can be told without a seat. */
export type CareerStepStatus = 'NEXT' | 'TOP' | 'NO_SEAT'

/** What comes next in a person's career. */
export interface CareerStep {
  readonly personId: Id
  readonly status: CareerStepStatus
  /** The seat that was looked at; null without one. */
  readonly positionId: Id | null
  readonly ladder: RoleFamily | null
  /** The catalogue's rungs. */
  readonly current: RoleEntry | null
  readonly next: RoleEntry | null
  /** What people on the next rung answer for. */
  readonly answersFor: readonly LocalizedText[]
  /** The layer of leadership that the next rung is; null when it leads nobody. */
  readonly leads: LeadershipLayerEntry | null
  /** The organization's own roles on that rung, as its seats have them. */
  readonly roles: readonly LiveRole[]
  /** Their open seats, where the step could be taken today. */
  readonly openPositionIds: readonly Id[]
  readonly evidence: Evidence
}

/**
 * The next rung of a person's career ladder, with what the catalogue says of it, by the seat they
 * mostly sit in.
 *
 * @returns null when there is no such person on the view's day.
 * Source: TS "Core roles", career ladders; TS "Leadership".
 */
export function nextStep(view: OrganizationView, personId: Id): CareerStep | null {
  const person = view.people.get(personId)
  if (person === undefined) return null
  const seat = mainSeat(view, personId)
  const rung = seat === null ? null : careerRung(view, seat)
  const nothing = {
    personId,
    positionId: seat?.id ?? null,
    ladder: rung?.ladder ?? null,
    current: rung?.entry ?? null,
    next: null,
    answersFor: [],
    leads: null,
    roles: [],
    openPositionIds: [],
  }
  if (rung === null) {
    const message = { key: 'orgStructure.NO_SEAT', params: { person: person.name } } as const
    return { ...nothing, status: 'NO_SEAT', evidence: evidenceOf(message, [], []) }
  }
  const { entry, rungs } = rung
  const inputs = [
    ['role', entry.key, 'TEXT'],
    ['level', String(entry.level), 'TEXT'],
  ] as const
  const next = rungs.find(({ level }) => level === entry.level + 1)
  if (next === undefined) {
    const params = { person: person.name, role: entry.name }
    const message = { key: 'orgStructure.TOP_OF_LADDER', params } as const
    return { ...nothing, status: 'TOP', evidence: evidenceOf(message, inputs, []) }
  }
  const leads = leadershipLayerCatalogue.find(({ key }) => key === next.layer) ?? null
  const family = roleFamilyCatalogue.find(({ key }) => key === next.family)
  const onRung = seatsOn(view, next)
  const params = {
    person: person.name,
    role: entry.name,
    next: next.name,
    open: onRung.open.length,
  }
  return {
    ...nothing,
    status: 'NEXT',
    next,
    answersFor: family?.responsibilities ?? [],
    leads,
    roles: onRung.roles,
    openPositionIds: onRung.open,
    evidence: evidenceOf(
      { key: 'orgStructure.NEXT_STEP', params },
      inputs,
      (leads?.figures ?? []).map(figuresOf(view).used),
    ),
  }
}

function seatsOn(view: OrganizationView, next: RoleEntry) {
  const roles = new Map<Id, LiveRole>()
  const open: Id[] = []
  for (const seat of view.positions.values()) {
    const role = view.roles.get(seat.roleId)
    if (role?.family !== next.family || careerRung(view, seat)?.entry.key !== next.key) continue
    roles.set(role.id, role)
    if (view.occupanciesOfPosition(seat.id).length === 0) open.push(seat.id)
  }
  return { roles: [...roles.values()], open }
}
