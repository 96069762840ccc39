import { type CalendarDate, FOREVER, formatDay } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { SingleChange } from '../../../plans/change.js'
import type { LiveTeam } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import type { OrgModel } from '../../../entities/vocabularies.js'
import { topLeader } from '../top-leader.js'
import { shapeOf } from '../shapes/shape-of.js'
import { leaderHomes, seatHomes } from './seat-homes.js'
import { type PooledMoves, pooledMoves } from './pooled-moves.js'
import { reusableTeams } from './reusable-teams.js'
import { withBooksFollowed, withSpareSeats } from './spare-seats.js'
import { seatEnd } from './reporting-graph.js'
import { teamName } from './team-name.js'
import { teamWork } from './team-work.js'
import { TemplateRoles } from './template-roles.js'
import { ROOT_KEY, type TemplateShape } from './template-team.js'
import { contributorsOf, type TeamSizing, templateSizing } from './template-sizing.js'

/** What a template comes to for one organization: who goes where, before it is put into changes. */
export class TemplateDraft {
  readonly view: OrganizationView
  readonly model: OrgModel
  readonly effective: CalendarDate
  readonly newId: () => Id
  readonly shape: TemplateShape
  /** The leader's seat at the top, of those that last; null when there is none. */
  readonly topId: Id | null
  /** Present teams that stand for the template's, by key. */
  readonly reused: ReadonlyMap<string, LiveTeam>
  /** The team of every live seat, by key. */
  readonly homes: ReadonlyMap<Id, string>
  readonly leaders: ReadonlyMap<Id, string>
  readonly sizing: readonly TeamSizing[]
  /** Contributors by team, present and to come. */
  readonly contributors: ReadonlyMap<string, number>
  readonly pooled: PooledMoves
  readonly roles: TemplateRoles
  /** The teams of the template that have something to do, the root first. */
  readonly teams: readonly string[]
  /** Ids of these teams, by key. */
  readonly ids: ReadonlyMap<string, Id>
  readonly changes: SingleChange[] = []

  /** @param view the organization on the day from which the plan is to hold. */
  constructor(view: OrganizationView, model: OrgModel, newId: () => Id) {
    this.view = view
    this.model = model
    this.newId = newId
    this.effective = formatDay(view.day)
    this.shape = shapeOf(model, view)
    const top = topLeader(view, ({ id }) => this.lasts(id))
    this.topId = top?.position.id ?? null
    this.reused = reusableTeams(view, this.shape, top?.position.teamId ?? null)
    const kept = new Map([...this.reused].map(([key, { id }]) => [id, key]))
    const work = teamWork(view, this.shape)
    const size = (homes: ReadonlyMap<Id, string>) =>
      templateSizing(view, model, this.shape, work, homes)
    const followed = withBooksFollowed(view, seatHomes(view, this.shape, kept, work), size)
    const contributors = withSpareSeats(view, followed, size)
    this.leaders = leaderHomes(view, contributors, this.topId)
    this.homes = new Map([...contributors, ...this.leaders])
    this.sizing = size(contributors)
    this.contributors = contributorsOf(this.sizing, contributors)
    this.pooled = pooledMoves(view, this.shape)
    this.roles = new TemplateRoles(view, this.effective, newId)
    const used = new Set([
      ROOT_KEY,
      ...this.homes.values(),
      ...this.sizing.filter(({ opened }) => opened > 0).map(({ team }) => team),
      ...this.pooled.moves.map(({ team }) => team),
    ])
    this.teams = this.shape.teams.flatMap(({ key }) => (used.has(key) ? [key] : []))
    this.ids = new Map(this.teams.map((key) => [key, this.reused.get(key)?.id ?? newId()]))
  }

  /** Whether the seat is not recorded to close. */
  lasts(positionId: Id): boolean {
    return seatEnd(this.view.state, positionId, this.view.day) === FOREVER
  }

  /** The id of a team that is used. */
  idOf(team: string): Id {
    const id = this.ids.get(team)
    if (id === undefined) throw new Error(`Nobody works in ${team}.`)
    return id
  }

  /** A team's name: the present one, or the template's in the organization's language. */
  nameOf(team: string): string {
    const wanted = this.shape.teams.find(({ key }) => key === team)
    const present = this.reused.get(team)
    if (present !== undefined || wanted === undefined) return present?.name ?? team
    return teamName(wanted, this.view.organization.locale)
  }
}
