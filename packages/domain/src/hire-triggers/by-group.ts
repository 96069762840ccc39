import type { Id } from '../kernel/id.js'
import type { Segment } from '../state/vocabulary.js'
import type { TriggerGroup } from './trigger-group.js'

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
