import {
  SEGMENTS,
  ticketWindows,
  type ByGroup,
  type Fact,
  type Id,
  type OrganizationView,
  type Period,
  type TicketFigures,
  type TicketVolume,
  type TicketWindow,
} from '@postscale/domain'

/** The tickets of a story in all, by the customers' segment, and of the team called Support. */
export function recordedTickets(
  view: OrganizationView,
  facts: readonly Fact[],
): ByGroup<TicketFigures> {
  const volumes = facts.filter((fact) => fact.fact === 'ticketVolume')
  const windows = ticketWindows(view)
  const figures = (keeps: (volume: TicketVolume) => boolean): TicketFigures => ({
    current: sum(volumes.filter(keeps), windows.current),
    previous: sum(volumes.filter(keeps), windows.previous),
  })
  const rowOf = (id: Id | null) => (id === null ? -1 : view.accounts.rowOf(id))
  const segmentOf = (row: number) => (row === -1 ? null : view.accounts.segment(row))
  const support = [...view.teams.values()].filter(({ name }) => name === 'Support')
  return {
    organization: figures(() => true),
    segments: new Map(
      SEGMENTS.map((segment) => [
        segment,
        figures(({ accountId }) => segmentOf(rowOf(accountId)) === segment),
      ]),
    ),
    teams: new Map(support.map(({ id }) => [id, figures(() => true)])),
  }
}

function sum(volumes: readonly TicketVolume[], { from, to }: Period): TicketWindow {
  const total = { opened: 0, solved: 0, breached: 0, resolutionMinutes: 0 }
  for (const volume of volumes) {
    if (volume.day < from || volume.day >= to) continue
    total.opened += volume.opened
    total.solved += volume.solved
    total.breached += volume.breached
    total.resolutionMinutes += volume.resolutionMinutes
  }
  return total
}
