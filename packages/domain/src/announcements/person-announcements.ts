import type { Comparison } from '../effects/comparison.js'
import { formatDay } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { Message } from '../kernel/message.js'
import { same } from '../kernel/same.js'
import type { Announcement } from './announcement.js'
import { namesOf } from './names-of.js'
import type { PersonSides, Work } from './people-changes.js'
import { personLocale } from './recipient-locale.js'

/** What each person is told whose seat, team, manager or accounts change, or who comes or goes. */
export function personAnnouncements(
  comparison: Comparison,
  people: readonly PersonSides[],
): readonly Announcement[] {
  const handed = handedAccounts(comparison)
  return people.flatMap(({ personId, before, after }) => {
    const lines = [
      ...workLines(comparison, before, after),
      ...accountLines(handed.get(personId) ?? NOTHING_HANDED),
    ]
    return lines.length === 0 ? [] : [announcementTo(comparison, personId, lines)]
  })
}

function announcementTo(
  { before, after }: Comparison,
  id: Id,
  lines: readonly Message[],
): Announcement {
  const person = after.people.get(id) ?? before?.people.get(id)
  const locale = personLocale(after, person?.languages ?? [])
  return { kind: 'PERSON', id, name: person?.name ?? id, locale, lines }
}

function workLines(
  { before, after }: Comparison,
  was: Work | null,
  is: Work | null,
): readonly Message[] {
  const on = formatDay(after.day)
  if (is === null) return [{ key: 'announcements.EMPLOYMENT_ENDS', params: { on } }]
  const managers = namesOf(after.people, is.managerIds)
  if (was === null) {
    const params = { on, seats: is.seats, teams: is.teams, managers }
    return [{ key: 'announcements.YOU_JOIN', params }]
  }
  const lines: Message[] = []
  if (!same(was.seats, is.seats)) {
    lines.push({
      key: 'announcements.YOUR_SEAT',
      params: { on, before: was.seats, after: is.seats },
    })
  }
  if (!same(was.teams, is.teams)) {
    lines.push({
      key: 'announcements.YOUR_TEAM',
      params: { on, before: was.teams, after: is.teams },
    })
  }
  if (!same(was.managerIds, is.managerIds)) {
    const former = namesOf(before?.people ?? after.people, was.managerIds)
    lines.push({
      key: 'announcements.YOUR_MANAGER',
      params: { on, before: former, after: managers },
    })
  }
  return lines
}

interface Handed {
  readonly taken: string[]
  readonly given: string[]
}

const NOTHING_HANDED: Handed = { taken: [], given: [] }

/** The accounts that somebody begins to serve, and those that somebody ceases to, by name. */
function handedAccounts({ service }: Comparison): ReadonlyMap<Id, Handed> {
  const byPerson = new Map<Id, Handed>()
  const handedOf = (id: Id): Handed => {
    const handed = byPerson.get(id) ?? { taken: [], given: [] }
    byPerson.set(id, handed)
    return handed
  }
  for (const { name, servers } of service.changes) {
    const [was, is] = (['before', 'after'] as const).map(
      (side) => new Set(servers.flatMap((each) => each[side]?.personIds ?? [])),
    )
    for (const id of is ?? []) if (was?.has(id) !== true) handedOf(id).taken.push(name)
    for (const id of was ?? []) if (is?.has(id) !== true) handedOf(id).given.push(name)
  }
  return byPerson
}

function accountLines({ taken, given }: Handed): readonly Message[] {
  return [
    ...(taken.length === 0
      ? []
      : [{ key: 'announcements.ACCOUNTS_TAKEN', params: { names: taken } } as const]),
    ...(given.length === 0
      ? []
      : [{ key: 'announcements.ACCOUNTS_GIVEN', params: { names: given } } as const]),
  ]
}
