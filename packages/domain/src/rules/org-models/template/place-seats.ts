import { figuresOf } from '../../evidence/figures.js'
import type { Id } from '../../../kernel/ids.js'
import type { ChangeOf } from '../../../plans/change.js'
import type { LivePosition } from '../../../state/live-things.js'
import { LEADERSHIP_LAYERS, type RoleFamily } from '../../../entities/vocabularies.js'
import { leaderLayer, type TemplateRole } from './template-roles.js'
import { ReportingGraph } from './reporting-graph.js'
import type { TemplateDraft } from './template-draft.js'
import { ROOT_KEY } from './template-team.js'

/** What placing the seats could not do. */
interface PlacedSeats {
  /** Seats that keep a reporting line to outside their team, since another would not be safe. */
  readonly keptLines: number
}

/**
 * Opens the seats that are missing and moves the present ones, each under the leader of its team. A
 * team of three and more (the least that a Team Lead spans) without a leader gets one, of the first
 * layer whose span holds so many.
 */
export function placeSeats(draft: TemplateDraft): PlacedSeats {
  const graph = new ReportingGraph(draft.view.state, draft.view.day)
  const leads = new Map(presentLeads(draft))
  const opened: ChangeOf<'openPosition'>[] = []
  const open = (team: string, { id: roleId, name: title }: TemplateRole, to: Id | null): Id => {
    const id = draft.newId()
    const reportsToId = to !== null && graph.set(id, to) ? to : null
    const teamId = draft.idOf(team)
    const { effective } = draft
    opened.push({ type: 'openPosition', effective, id, title, roleId, teamId, reportsToId })
    return id
  }
  for (const { team, people } of missingLeads(draft, leads)) {
    const above = team === ROOT_KEY ? null : (leads.get(ROOT_KEY) ?? null)
    const role = draft.roles.leader(leaderLayer(draft.view, people), mainFamily(draft, team))
    leads.set(team, open(team, role, above))
  }
  for (const { team, family, opened: seats } of draft.sizing) {
    const lead = leads.get(team) ?? leads.get(ROOT_KEY) ?? null
    for (let seat = 0; seat < seats; seat += 1) open(team, draft.roles.contributor(family), lead)
  }
  const lines = presentLines(draft, graph, leads)
  draft.changes.push(...draft.roles.changes, ...opened)
  for (const seat of draft.view.positions.values()) {
    const teamId = draft.idOf(draft.homes.get(seat.id) ?? ROOT_KEY)
    const reportsToId = lines.set.get(seat.id)
    if (seat.teamId === teamId && reportsToId === undefined) continue
    draft.changes.push({
      type: 'movePosition',
      effective: draft.effective,
      id: seat.id,
      ...(seat.teamId === teamId ? {} : { teamId }),
      ...(reportsToId === undefined ? {} : { reportsToId }),
    })
  }
  return { keptLines: lines.kept }
}

/**
 * New lines of the present seats; what is not safe at first may be when others have moved. The leader
 * at the top reports to no other leader, and so to nobody.
 */
function presentLines(
  draft: TemplateDraft,
  graph: ReportingGraph,
  leads: ReadonlyMap<string, Id>,
): { readonly set: ReadonlyMap<Id, Id | null>; readonly kept: number } {
  const set = new Map<Id, Id | null>()
  const top = draft.view.positions.get(draft.topId ?? '')
  if (top !== undefined && top.reportsToId !== null) {
    graph.clear(top.id)
    set.set(top.id, null)
  }
  let waiting = [...draft.view.positions.values()].flatMap((seat) => {
    const leader = newLeader(draft, leads, seat)
    return leader === null ? [] : [{ id: seat.id, leader }]
  })
  for (let before = waiting.length + 1; waiting.length < before;) {
    before = waiting.length
    waiting = waiting.filter(({ id, leader }) => {
      if (!graph.set(id, leader)) return true
      set.set(id, leader)
      return false
    })
  }
  return { set, kept: waiting.length }
}

/** The leader of each team among the seats that go there: of the highest layer, occupied before open. */
function presentLeads(draft: TemplateDraft): ReadonlyMap<string, Id> {
  const { view, leaders, topId } = draft
  const rank = (id: Id): number => {
    if (id === topId) return Number.POSITIVE_INFINITY
    const { layer } = view.roles.get(view.positions.get(id)?.roleId ?? '') ?? { layer: null }
    const held = view.occupanciesOfPosition(id).length > 0
    return (layer === null ? -1 : LEADERSHIP_LAYERS.indexOf(layer)) * 2 + Number(held)
  }
  const leads = new Map<string, Id>()
  for (const [id, team] of leaders) {
    const best = leads.get(team)
    // Who is in the root beside the leader at the top leads nobody.
    if ((team === ROOT_KEY && id !== topId) || !draft.lasts(id)) continue
    if (best === undefined || rank(id) > rank(best)) leads.set(team, id)
  }
  return leads
}

function missingLeads(draft: TemplateDraft, leads: ReadonlyMap<string, Id>) {
  const least = figuresOf(draft.view).range('span.teamLead.csms').lower
  const total = [...draft.contributors.values()].reduce((sum, seats) => sum + seats, 0)
  return draft.teams
    .map((team) => ({
      team,
      people: team === ROOT_KEY ? total : (draft.contributors.get(team) ?? 0),
    }))
    .filter(({ team, people }) => people >= least && !leads.has(team))
}

/** The family of which a team will have most seats; CSMs for the root. */
function mainFamily({ sizing }: TemplateDraft, team: string): RoleFamily {
  if (team === ROOT_KEY) return 'CSM'
  const [most] = sizing
    .filter((each) => each.team === team)
    .toSorted((a, b) => b.present + b.opened - (a.present + a.opened))
  return most?.family ?? 'CSM'
}

/** Whom a present seat should report to; null when its line fits, or nobody leads. */
function newLeader(
  { homes, leaders, topId }: TemplateDraft,
  leads: ReadonlyMap<string, Id>,
  { id, reportsToId }: LivePosition,
): Id | null {
  const home = homes.get(id) ?? ROOT_KEY
  const top = leads.get(ROOT_KEY) ?? null
  const wanted = leaders.has(id) ? top : (leads.get(home) ?? top)
  if (id === topId || reportsToId === wanted) return null
  return reportsToId !== null && leaders.get(reportsToId) === home ? null : wanted
}
