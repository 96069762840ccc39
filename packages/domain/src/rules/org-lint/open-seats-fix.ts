import { roleCatalogue } from '../../benchmarks/knowledge/role-catalogue.js'
import { formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Change } from '../../plans/change.js'
import type { LiveRole, LiveTeam } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import type { RoleFamily } from '../../entities/vocabularies.js'
import { fullTimeCosts } from '../unit-economics/full-time-cost.js'
import type { LintFix } from './finding.js'
import type { LintInput } from './lint-input.js'
import { seatsOfFamily } from './seat-book.js'

/**
 * A plan that opens seats of a role family: where most of its seats are already, else in the first
 * shared-service team, else in the first root team, and never in a pod; under that team's highest leader, or
 * the nearest above it, with the family's lowest role (made when the organization has none) and the price that
 * costs assume for it. Null when there
 * is no such team.
 */
export function openSeatsFix(input: LintInput, family: RoleFamily, count: number): LintFix | null {
  const { view, newId } = input
  const team = teamFor(view, family)
  if (team === null) return null
  const effective = formatDay(view.day)
  const known = lowestRole(view, family)
  const { locale } = view.organization
  const name =
    known?.name ??
    roleCatalogue.find((role) => role.family === family && role.level === 0)?.name[locale] ??
    family
  const roleId = known?.id ?? newId()
  const role: readonly Change[] =
    known === null ? [{ type: 'createRole', effective, id: roleId, name, family }] : []
  const price = priceOf(view, team.id, family, known?.id ?? null)
  const seats = Array.from({ length: count }, (_, index): Change => {
    const title = count === 1 ? name : `${name} ${index + 1}`
    const reportsToId = leaderOf(view, team.id)
    return {
      type: 'openPosition',
      effective,
      id: newId(),
      title,
      roleId,
      teamId: team.id,
      reportsToId,
      ...(price !== null && { budgetedCost: price }),
    }
  })
  return {
    title: {
      key: 'orgLint.FIX_OPEN_SEATS',
      params: { count, role: name, team: team.name, price, currency: view.organization.currency },
    },
    changes: [...role, ...seats],
  }
}

/**
 * What such a seat costs a year as costs are assumed (`fullTimeCosts`): the budget that the fix proposes, for
 * whoever applies it to change. Null where that would be the guide's figure at an exchange rate, on which
 * nothing is built.
 */
function priceOf(
  view: OrganizationView,
  teamId: Id,
  family: RoleFamily,
  roleId: Id | null,
): MinorUnits | null {
  const cost = fullTimeCosts(view).ofNewSeat(teamId, family, roleId)
  return cost === null || cost.source === 'GUIDE_CONVERTED' ? null : cost.amount
}

function teamFor(view: OrganizationView, family: RoleFamily): LiveTeam | null {
  const seats = new Map<Id, number>()
  for (const { teamId } of seatsOfFamily(view, family)) {
    seats.set(teamId, (seats.get(teamId) ?? 0) + 1)
  }
  const pods = [...view.teams.values()].filter(({ kind }) => kind === 'POD')
  const inPods = new Set(pods.flatMap(({ id }) => [...view.branch(id)]))
  const teams = [...view.teams.values()]
    .filter(({ id }) => !inPods.has(id))
    .toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
  const [most] = teams
    .filter(({ id }) => seats.has(id))
    .toSorted((a, b) => (seats.get(b.id) ?? 0) - (seats.get(a.id) ?? 0))
  const shared = teams.find(({ kind }) => kind === 'SHARED_SERVICE')
  return most ?? shared ?? view.rootTeams.find(({ kind }) => kind !== 'POD') ?? null
}

function lowestRole(view: OrganizationView, family: RoleFamily): LiveRole | null {
  const roles = [...view.roles.values()].filter((role) => role.family === family)
  return roles.toSorted((a, b) => a.level - b.level)[0] ?? null
}

/** The highest leader of a team, else of the nearest team above it that has one. */
function leaderOf(view: OrganizationView, teamId: Id): Id | null {
  const leaders = view.positionsOfTeam(teamId).flatMap(({ id, roleId }) => {
    const role = view.roles.get(roleId)
    return role?.family === 'LEADERSHIP' ? [{ id, level: role.level }] : []
  })
  const [highest] = leaders.toSorted((a, b) => b.level - a.level)
  if (highest !== undefined) return highest.id
  const above = view.teams.get(teamId)?.parentId ?? null
  return above === null ? null : leaderOf(view, above)
}
