import { type Day, formatDay } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import { decide } from '../../../plans/decide.js'
import type { OrgModel } from '../../../entities/vocabularies.js'
import type { LiveTeam } from '../../../state/live-things.js'
import { viewAt } from '../../../state/view-at.js'
import type { OrganizationView } from '../../../state/view.js'
import { emptiedTeams } from './emptied-teams.js'
import { placeSeats } from './place-seats.js'
import { placeCoverage, placeTeams } from './place-teams.js'
import { TemplateDraft } from './template-draft.js'

/** How a template's plan is made. */
export interface TemplateOptions {
  /** Makes the ids of new things: UUIDv7. */
  readonly newId: () => Id
  /** The day from which the plan is to hold; the organization is taken as it is on that day. */
  readonly effective: Day
}

/** A template with all of its changes, one by one and in order. */
interface DrawnTemplate {
  readonly draft: TemplateDraft
  /** Teams that it has no use for, and that something recorded still needs. */
  readonly kept: readonly LiveTeam[]
  /** Seats that keep a reporting line to outside their team, since another would not be safe. */
  readonly keptLines: number
}

/**
 * Draws a template for an organization that exists on the plan's day: teams, seats, what teams pool, teams that are
 * empty then, and the declaration.
 *
 * @param view any view of the state.
 */
export function drawTemplate(
  model: OrgModel,
  view: OrganizationView,
  { newId, effective }: TemplateOptions,
): DrawnTemplate {
  const on = viewAt(view.state, effective)
  const draft = new TemplateDraft(declaredAs(model, on), model, newId)
  placeTeams(draft)
  const { keptLines } = placeSeats(draft)
  placeCoverage(draft)
  const used = new Set(
    [...draft.reused].flatMap(([key, { id }]) => (draft.ids.has(key) ? [id] : [])),
  )
  const { retired, kept } = emptiedTeams(on, used, draft.pooled.bound)
  const { changes } = draft
  for (const { id } of retired) changes.push({ type: 'retireTeam', effective: draft.effective, id })
  if (on.organization.orgModel !== model) {
    changes.push({ type: 'updateOrganization', effective: draft.effective, orgModel: model })
  }
  return { draft, kept, keptLines }
}

/**
 * The organization with the model declared: who answers for onboarding and renewals, and so what there
 * is to do in each family, goes by that. Sized as it is judged afterwards, a plan lacks nothing the day
 * after. Where the declaration is refused the plan is too, and the organization is taken as it is.
 */
function declaredAs(model: OrgModel, view: OrganizationView): OrganizationView {
  if (view.organization.orgModel === model) return view
  const effective = formatDay(view.day)
  const declared = decide(view.state, [{ type: 'updateOrganization', effective, orgModel: model }])
  return declared.ok ? viewAt(declared.value.state, view.day) : view
}
