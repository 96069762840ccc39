import { same } from '../../kernel/same.js'
import type { ByTeam } from '../capacity/by-team.js'
import type { ByGroup } from './hire-trigger-input.js'

/**
 * Figures of a day; what is as on the day after stays the same object, so that a rule need not look at it
 * again.
 *
 * @param later those of the day after.
 */
export function keptOfTeams<T>(now: ByTeam<T>, later: ByTeam<T> | null): ByTeam<T> {
  if (later === null) return now
  const organization = keptValue(now.organization, later.organization)
  const teams = keptValues(now.teams, later.teams)
  const isSame = organization === later.organization && teams === later.teams
  return isSame ? later : { organization, teams }
}

/** The same for figures that segments have too. */
export function keptOfGroups<T>(now: ByGroup<T>, later: ByGroup<T> | null): ByGroup<T> {
  if (later === null) return now
  const ofTeams = keptOfTeams(now, later)
  const segments = keptValues(now.segments, later.segments)
  return ofTeams === later && segments === later.segments ? later : { ...ofTeams, segments }
}

function keptValue<T>(now: T, later: T): T {
  return same(now, later) ? later : now
}

function keptValues<K, T>(now: ReadonlyMap<K, T>, later: ReadonlyMap<K, T>): ReadonlyMap<K, T> {
  let isSame = now.size === later.size
  const kept = new Map<K, T>()
  for (const [key, value] of now) {
    const before = later.get(key)
    const figures = before === undefined ? value : keptValue(value, before)
    isSame &&= figures === before
    kept.set(key, figures)
  }
  return isSame ? later : kept
}
