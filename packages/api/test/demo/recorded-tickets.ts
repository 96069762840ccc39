import {
  addTickets,
  type Day,
  type TicketCounts,
  ticketFigures,
  ticketWindows,
  type ByTeam,
  type Fact,
  type OrganizationView,
  type TicketFigures,
} from '@postscale/domain'

/** The tickets of a story in all, which the team called Support works. */
export function recordedTickets(
  view: OrganizationView,
  facts: readonly Fact[],
): ByTeam<TicketFigures> {
  const days = new Map<Day, TicketCounts>()
  for (const fact of facts) {
    if (fact.fact !== 'ticketVolume') continue
    const before = days.get(fact.day)
    days.set(fact.day, before === undefined ? fact : addTickets(before, fact))
  }
  const organization = ticketFigures(ticketWindows(view), (day) => days.get(day) ?? null)
  if (organization === null) throw new Error('The story has no tickets.')
  const support = [...view.teams.values()].filter(({ name }) => name === 'Support')
  return { organization, teams: new Map(support.map(({ id }) => [id, organization])) }
}
