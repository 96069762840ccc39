import type { Segment } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { DayStep } from '../../state/days-back.js'
import type { TicketFigures } from '../capacity/families/tickets.js'
import type { TriggerGroup } from './hire-trigger.js'

/** Figures that the caller has summed for the groups; what is not there was not recorded. */
export interface ByGroup<T> {
  readonly organization: T | null
  readonly teams: ReadonlyMap<Id, T>
  readonly segments: ReadonlyMap<Segment, T>
}

/** The figures of one group, or null when there are none. */
export function figuresByGroup<T>(figures: ByGroup<T> | null, group: TriggerGroup): T | null {
  if (figures === null) return null
  switch (group.by) {
    case 'TEAM':
      return figures.teams.get(group.key) ?? null
    case 'SEGMENT':
      return figures.segments.get(group.key as Segment) ?? null
    case 'ORGANIZATION':
      return figures.organization
  }
}

/** Tech-touch accounts at risk in one group, and those of them that nobody has turned to lately. */
export interface HealthFigures {
  readonly atRisk: number
  /** Without a touchpoint in the last 14 days (policy). */
  readonly untouched: number
}

/** Figures of days one after another into the past. */
export interface FiguresBack<T> {
  /** Those of the day of a step: to be asked of each day of one walk, from its first. */
  on(step: DayStep): ByGroup<T> | null
}

/** What hire triggers need of days before the one asked about; null where nothing is read of them. */
export interface PastFacts {
  readonly tickets: FiguresBack<TicketFigures> | null
  readonly health: FiguresBack<HealthFigures> | null
}

/** What hire triggers need besides the organization, summed by the caller for the day asked about. */
export interface TriggerFacts {
  /** Tickets of the windows that `ticketWindows` names; null when none are recorded. */
  readonly tickets: ByGroup<TicketFigures> | null
  /** Null when there are no health scores. */
  readonly health: ByGroup<HealthFigures> | null
}

/** What is known where nothing is recorded, or nothing asked for. */
export const NO_FACTS: TriggerFacts = { tickets: null, health: null }

/** The facts of a day of the past; to be asked of each day of one walk, from its first. */
export function factsOn({ tickets, health }: PastFacts, step: DayStep): TriggerFacts {
  return { tickets: tickets?.on(step) ?? null, health: health?.on(step) ?? null }
}
