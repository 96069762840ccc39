import type { Comparison } from '../effects/comparison.js'
import { formatDay } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { Message } from '../kernel/message.js'
import type { Announcement } from './announcement.js'
import { namesOf } from './names-of.js'
import type { PersonSides } from './people-changes.js'
import { personLocale } from './recipient-locale.js'

interface Reports {
  readonly joining: Id[]
  readonly leaving: Id[]
}

/** What each lead is told who then has other people reporting to them. Who has left is no lead any more. */
export function leadAnnouncements(
  { before, after }: Comparison,
  people: readonly PersonSides[],
): readonly Announcement[] {
  const on = formatDay(after.day)
  return Array.from(
    reportsByLead(people),
    ([id, { joining, leaving }]): readonly Announcement[] => {
      const lead = after.people.get(id)
      if (lead === undefined) return []
      const former = namesOf(before?.people ?? after.people, leaving)
      const lines: Message[] = []
      if (joining.length > 0) {
        const names = namesOf(after.people, joining)
        lines.push({ key: 'announcements.REPORTS_JOIN', params: { on, names } })
      }
      if (former.length > 0) {
        lines.push({ key: 'announcements.REPORTS_LEAVE', params: { on, names: former } })
      }
      const locale = personLocale(after, lead.languages)
      return [{ kind: 'LEAD', id, name: lead.name, locale, lines }]
    },
  ).flat()
}

function reportsByLead(people: readonly PersonSides[]): ReadonlyMap<Id, Reports> {
  const byLead = new Map<Id, Reports>()
  const reportsOf = (id: Id): Reports => {
    const reports = byLead.get(id) ?? { joining: [], leaving: [] }
    byLead.set(id, reports)
    return reports
  }
  for (const { personId, before, after } of people) {
    const [was, is] = [new Set(before?.managerIds), new Set(after?.managerIds)]
    for (const id of is) if (!was.has(id)) reportsOf(id).joining.push(personId)
    for (const id of was) if (!is.has(id)) reportsOf(id).leaving.push(personId)
  }
  return byLead
}
