import { FOREVER } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import { LOCALES } from '../../../kernel/locale.js'
import type { LiveTeam } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { teamName } from './team-name.js'
import type { TemplateShape, TemplateTeam } from './template-team.js'

/**
 * Present teams that can stand for a template's, by the template's key: the root is a present root
 * (the top leader's, if that is one), a pod or region is one of the same segments and regions, a
 * functional team is one whose people mostly do such work, or one of that name. Teams that
 * change or end later are not taken over.
 *
 * @param topTeamId the team of the leader at the top; null without one.
 */
export function reusableTeams(
  view: OrganizationView,
  shape: TemplateShape,
  topTeamId: Id | null,
): ReadonlyMap<string, LiveTeam> {
  const free = new Map(
    [...view.teams.values()].filter((team) => isSettled(view, team)).map((team) => [team.id, team]),
  )
  const taken = new Map<string, LiveTeam>()
  for (const wanted of shape.teams) {
    const match =
      wanted.purpose === 'ROOT'
        ? rootOf(view, free, topTeamId)
        : [...free.values()]
            .filter((team) => isAlike(view, shape, team, wanted))
            .toSorted((a, b) => (a.name === b.name ? order(a.id, b.id) : order(a.name, b.name)))[0]
    if (match === undefined) continue
    taken.set(wanted.key, match)
    free.delete(match.id)
  }
  return taken
}

/** Without a recorded change or end after the view's day. */
function isSettled(view: OrganizationView, team: LiveTeam): boolean {
  return team.valid.to === FOREVER && view.state.teams.get(team.id)?.history.at(-1)?.to === FOREVER
}

function rootOf(
  view: OrganizationView,
  free: ReadonlyMap<Id, LiveTeam>,
  topTeamId: Id | null,
): LiveTeam | undefined {
  const roots = view.rootTeams.filter(({ id, kind }) => free.has(id) && kind === 'FUNCTION')
  return roots.find(({ id }) => id === topTeamId) ?? roots[0]
}

function isAlike(
  view: OrganizationView,
  shape: TemplateShape,
  team: LiveTeam,
  wanted: TemplateTeam,
): boolean {
  if (!isSame(team.segments, wanted.segments) || !isSame(team.regions, wanted.regions)) return false
  const isFunctional = team.kind === 'FUNCTION' || team.kind === 'SHARED_SERVICE'
  if (wanted.family !== null) {
    return isFunctional && (isNamed(team, wanted) || doesSuchWork(view, shape, team, wanted))
  }
  if (team.kind !== wanted.kind) return false
  return wanted.purpose !== 'OTHER_REGIONS' || isNamed(team, wanted)
}

function isNamed({ name }: LiveTeam, wanted: TemplateTeam): boolean {
  return LOCALES.some((locale) => teamName(wanted, locale).toLowerCase() === name.toLowerCase())
}

/** Whether more than half of a team's own contributors are of families that work there. */
function doesSuchWork(
  view: OrganizationView,
  shape: TemplateShape,
  team: LiveTeam,
  wanted: TemplateTeam,
): boolean {
  let [such, all] = [0, 0]
  for (const { roleId } of view.positionsOfTeam(team.id)) {
    const family = view.roles.get(roleId)?.family
    if (family === undefined || family === 'LEADERSHIP') continue
    all += 1
    if (shape.teamFor(family, 'SMB', null) === wanted.key) such += 1
  }
  return 2 * such > all
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each))
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1
}
