import type { Comparison } from '../effects/comparison.js'
import type { Server } from '../effects/service-effect.js'
import { formatDay } from '../kernel/days.js'
import type { Message } from '../kernel/message.js'
import type { OrganizationView } from '../state/view.js'
import type { Announcement } from './announcement.js'
import { namesOf } from './names-of.js'
import { customerLocale } from './recipient-locale.js'

/** What each customer is told who is served by somebody else, or otherwise; who pays most comes first. */
export function customerAnnouncements({
  before,
  after,
  service,
}: Comparison): readonly Announcement[] {
  const on = formatDay(after.day)
  return service.changes.map(({ accountId, name, servers, tierBefore, tierAfter }) => {
    const lines: Message[] = servers.map((change) => ({
      key: 'announcements.SERVED_BY',
      params: {
        on,
        responsibility: change.responsibility,
        before: serverNames(before ?? after, change.before),
        after: serverNames(after, change.after),
      },
    }))
    if (tierBefore !== tierAfter) {
      lines.push({
        key: 'announcements.TIER',
        params: { on, before: tierBefore, after: tierAfter },
      })
    }
    const row = after.accounts.rowOf(accountId)
    const locale = customerLocale(after, after.accounts.language(row))
    return { kind: 'CUSTOMER', id: accountId, name, locale, lines }
  })
}

/** Those who serve: the people in a seat, or the team that pools the work; nobody where there are none. */
function serverNames(view: OrganizationView, server: Server | null): readonly string[] {
  if (server === null) return []
  return server.teamId === null
    ? namesOf(view.people, server.personIds)
    : namesOf(view.teams, [server.teamId])
}
