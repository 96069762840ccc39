import type { Segment } from '../../entities/vocabularies.js'
import type { DayStep } from '../../state/days-back.js'
import type { ByTeam } from '../capacity/by-team.js'
import type { TicketFigures } from '../capacity/families/tickets.js'
import type { TriggerGroup } from './hire-trigger.js'

/** Figures of segments besides. */
export interface ByGroup<T> extends ByTeam<T> {
  readonly segments: ReadonlyMap<Segment, T>
}

/** The figures of one group, or null when there are none. */
export function figuresByGroup<T>(
  figures: ByTeam<T> | ByGroup<T> | null,
  group: TriggerGroup,
): T | null {
  if (figures === null) return null
  switch (group.by) {
    case 'TEAM':
      return figures.teams.get(group.key) ?? null
    case 'SEGMENT':
      return 'segments' in figures ? (figures.segments.get(group.key as Segment) ?? null) : null
    case 'ORGANIZATION':
      return figures.organization
  }
}

/** Tech-touch accounts at risk in one group, those of them that nobody has turned to, and its contact record. */
export interface HealthFigures {
  /** At risk on the day and 14 days (policy) before it. */
  readonly atRisk: number
  /** Those of them without a touchpoint in the last 14 days (policy). */
  readonly untouched: number
  /** Touchpoints with the group's tech-touch accounts in the last 13 weeks (policy), automated ones included. */
  readonly contacts: number
  /** How many of those weeks have one. */
  readonly contactWeeks: number
}

/** Figures of days one after another into the past. */
export interface FiguresBack<F> {
  /** Those of the day of a step: to be asked of each day of one walk, from its first. */
  on(step: DayStep): F | null
}

/** What hire triggers need of days before the one asked about; null where nothing is read of them. */
export interface PastFacts {
  readonly tickets: FiguresBack<ByTeam<TicketFigures>> | null
  readonly health: FiguresBack<ByGroup<HealthFigures>> | null
}

/** What hire triggers need besides the organization, summed by the caller for the day asked about. */
export interface TriggerFacts {
  /** Tickets of the windows that `ticketWindows` names; null when none are recorded. */
  readonly tickets: ByTeam<TicketFigures> | null
  /** Null when there are no health scores. */
  readonly health: ByGroup<HealthFigures> | null
}

/** What is known where nothing is recorded, or nothing asked for. */
export const NO_FACTS: TriggerFacts = { tickets: null, health: null }

/** The facts of a day of the past; to be asked of each day of one walk, from its first. */
export function factsOn({ tickets, health }: PastFacts, step: DayStep): TriggerFacts {
  return { tickets: tickets?.on(step) ?? null, health: health?.on(step) ?? null }
}
