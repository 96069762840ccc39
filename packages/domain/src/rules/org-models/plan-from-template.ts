import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { versionAt } from '../../kernel/history.js'
import type { Plan } from '../../plans/decision.js'
import type { OrganizationView } from '../../state/view.js'
import type { OrgModel, RoleFamily } from '../../entities/vocabularies.js'
import { drawTemplate, type TemplateOptions } from './template/draw-template.js'
import { packChanges } from './template/pack-changes.js'
import { templateNotes } from './template/template-notes.js'

/** How many seats of one family a team of the new organization has, and should have. */
interface TemplateSizing {
  readonly teamId: Id
  readonly teamName: string
  readonly family: RoleFamily
  /** `Σ weight ÷ upper`, in seats. */
  readonly load: number
  /** The smallest number of whole seats that reaches target utilisation. */
  readonly seatsRequired: number
  /** Present seats that go to the team, by their FTE. */
  readonly present: number
  readonly opened: number
}

/** A plan that turns an organization into a model, and what it sized. */
export interface TemplatePlan {
  readonly model: OrgModel
  readonly plan: Plan
  readonly sizing: readonly TemplateSizing[]
  /** How the seats were sized, and what the plan leaves to be done. */
  readonly notes: readonly Evidence[]
}

/**
 * A plan that turns the present organization into one of the four models. Seats are sized by capacity,
 * as it is judged once the model is declared; the people who are there keep their seats, which move to
 * the new teams with all that they cover, also to a team that misses people from one that has them to
 * spare; missing seats and roles are made; what teams pool moves to the teams that do such work; teams
 * that are empty then are retired. Nobody is unseated, no account loses coverage, `decide` accepts it,
 * and the first notes name the accounts whose pool has only open seats until they are filled.
 * Present teams that are alike stand for the template's, and who is in one of them leaves it only for
 * another that misses people, so that a plan made twice does nothing more (as long as no reporting line
 * is recorded to change later).
 *
 * @param view any view of the state.
 * Source: TS "Four models"; 1-benchmarks, figures that contradict each other; 3-rules "Structure".
 */
export function planFromTemplate(
  model: OrgModel,
  view: OrganizationView,
  { newId, effective }: TemplateOptions,
): TemplatePlan {
  const title = { key: 'orgModels.PLAN_TITLE', params: { model } } as const
  if (versionAt(view.state.organization.history, effective) === null) {
    const params = { date: formatDay(effective) }
    const note = evidenceOf({ key: 'orgModels.NOTE_NOT_YET', params }, [], [])
    return { model, plan: { title, reason: null, changes: [] }, sizing: [], notes: [note] }
  }
  const { draft, kept, keptLines } = drawTemplate(model, view, { newId, effective })
  const sizing = draft.sizing
    .filter(({ team }) => draft.ids.has(team))
    .map(({ team, required: _required, ...each }) => ({
      teamId: draft.idOf(team),
      teamName: draft.nameOf(team),
      ...each,
    }))
  const opened = sizing.reduce((sum, each) => sum + each.opened, 0)
  const params = { model, teams: draft.teams.length, opened }
  const reason = { key: 'orgModels.PLAN_REASON', params } as const
  return {
    model,
    plan: { title, reason, changes: packChanges(draft.changes) },
    sizing,
    notes: [
      ...templateNotes(draft),
      ...remarks(
        kept.map(({ name }) => name),
        keptLines,
      ),
    ],
  }
}

function remarks(teams: readonly string[], seats: number): readonly Evidence[] {
  const keptTeams = { key: 'orgModels.NOTE_KEPT_TEAMS', params: { teams } } as const
  const keptLines = { key: 'orgModels.NOTE_KEPT_LINES', params: { seats } } as const
  return [
    ...(teams.length === 0 ? [] : [evidenceOf(keptTeams, [], [])]),
    ...(seats === 0 ? [] : [evidenceOf(keptLines, [['seats', seats, 'SEATS']], [])]),
  ]
}
