import type { Touchpoint } from '../../plans/fact.js'
import type { ByTeam } from '../../rules/capacity/by-team.js'
import { ticketPlaces, type TicketSubject } from '../../rules/capacity/families/ticket-places.js'
import {
  type TicketCounts,
  type TicketDay,
  type TicketFigures,
  type TicketWindow,
  ticketWindows,
} from '../../rules/capacity/families/tickets.js'
import { signalColumns, touchpointColumns } from '../../rules/health/fact-columns.js'
import { HealthBack } from '../../rules/health/health-back.js'
import { healthFigures } from '../../rules/health/health-figures.js'
import { healthOfAccounts } from '../../rules/health/health-of-accounts.js'
import type { MetricSignal } from '../../rules/health/health-of.js'
import type { PastFacts, TriggerFacts } from '../../rules/hire-triggers/hire-trigger-input.js'
import { TicketsBack } from '../../rules/hire-triggers/tickets-back.js'
import type { Day } from '../../kernel/days.js'
import { groupBy } from '../../kernel/group-by.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { OrganizationView } from '../../state/view.js'

/** Tickets of one account or team on one day. */
interface RecordedTickets extends TicketSubject, TicketDay {}

/** What was recorded of an organization, in any order. */
export interface RecordedFacts {
  readonly tickets: readonly RecordedTickets[]
  readonly signals: readonly (MetricSignal & { readonly accountId: Id })[]
  readonly touchpoints: readonly Pick<Touchpoint, 'accountId' | 'day' | 'kind'>[]
}

/** The facts of one day, summed for that day alone. */
export function factsOfDay(
  view: OrganizationView,
  { tickets, signals, touchpoints }: RecordedFacts,
): TriggerFacts {
  const isPast = ({ day }: { readonly day: Day }) => day <= view.day
  const measured = signalColumns(view, signals.filter(isPast))
  return {
    tickets: ticketsOfDay(view, tickets),
    health: healthFigures(
      view,
      healthOfAccounts(view, measured),
      measured,
      touchpointColumns(view, touchpoints.filter(isPast)),
    ),
  }
}

function ticketsOfDay(
  view: OrganizationView,
  tickets: readonly RecordedTickets[],
): ByTeam<TicketFigures> | null {
  const { current, previous } = ticketWindows(view)
  const within = ({ from, to }: Period, { day }: RecordedTickets) => from <= day && day < to
  const counted = tickets.filter((each) => within({ from: previous.from, to: current.to }, each))
  if (counted.length === 0) return null
  const figures = (some: readonly RecordedTickets[]): TicketFigures => ({
    current: sum(some.filter((each) => within(current, each))),
    previous: sum(some.filter((each) => within(previous, each))),
  })
  const figuresBy = <K>(keyOf: (each: RecordedTickets) => K | null) =>
    new Map(
      [...groupBy(counted, keyOf)].flatMap(([key, some]) =>
        key === null ? [] : [[key, figures(some)] as const],
      ),
    )
  return {
    organization: figures(counted),
    teams: figuresBy((each) => ticketPlaces(view, each).teamId),
  }
}

function sum(tickets: readonly RecordedTickets[]): TicketWindow {
  const total = (name: keyof TicketCounts, some = tickets) =>
    some.reduce((all, each) => all + each[name], 0)
  const counts = (some = tickets) => ({
    opened: total('opened', some),
    solved: total('solved', some),
    breached: total('breached', some),
    resolutionMinutes: total('resolutionMinutes', some),
  })
  const worst = [...groupBy(tickets, ({ day }) => day)].find(
    ([, ofDay]) => total('breached', ofDay) > total('breached') / 2,
  )
  return {
    ...counts(),
    worstDay: worst === undefined ? null : { day: worst[0], ...counts(worst[1]) },
  }
}

/** The facts of days one after another into the past. */
export function factsBack(
  state: OrganizationState,
  { tickets, signals, touchpoints }: RecordedFacts,
): PastFacts {
  const volumes = byDay(tickets, ({ subjectId }) => subjectId)
  const measured = byDay(signals, ({ accountId }) => accountId)
  const touched = byDay(touchpoints, ({ accountId }) => accountId)
  const metricNames = [...new Set(signals.map(({ metric }) => metric))]
  const column = (name: keyof TicketCounts) =>
    Float64Array.from(volumes.facts, (each) => each[name])
  return {
    tickets: new TicketsBack({
      subjects: volumes.keys.map((key) => volumes.facts.find((each) => each.subjectId === key)!),
      subject: volumes.index,
      day: volumes.day,
      opened: column('opened'),
      solved: column('solved'),
      breached: column('breached'),
      resolutionMinutes: column('resolutionMinutes'),
    }),
    health: new HealthBack(state, {
      signals: {
        accountIds: measured.keys,
        account: measured.index,
        day: measured.day,
        metric: Uint16Array.from(measured.facts, ({ metric }) => metricNames.indexOf(metric)),
        value: Float64Array.from(measured.facts, ({ value }) => value),
        metricNames,
      },
      touchpoints: { accountIds: touched.keys, account: touched.index, day: touched.day },
    }),
  }
}

/** Facts by whose they are and by day, as columns. */
function byDay<F extends { readonly day: Day }>(some: readonly F[], keyOf: (fact: F) => Id) {
  const groups = [...groupBy(some, keyOf)]
  const facts = groups.flatMap(([, each]) => each.toSorted((a, b) => a.day - b.day))
  return {
    keys: groups.map(([key]) => key),
    facts,
    index: Int32Array.from(groups.flatMap(([, each], index) => each.map(() => index))),
    day: Int32Array.from(facts, ({ day }) => day),
  }
}
