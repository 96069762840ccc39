import { parseDay } from '../../kernel/days.js'
import { planFromTemplate, type TemplatePlan } from '../../rules/org-models/plan-from-template.js'
import { decide } from '../../plans/decide.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import type { OrgModel } from '../../entities/vocabularies.js'
import { fixtureId } from '../fixture-id.js'
import type { OrganizationFixture } from '../organization-fixture.js'

const TODAY = '2026-03-02'

/** New ids that are the same in every run. */
export function idMaker(salt = 'new'): () => string {
  let count = 0
  return () => fixtureId(salt, String((count += 1)))
}

/** The plan that turns a fixture into a model. */
export function turningPlan(
  company: OrganizationFixture,
  model: OrgModel,
  date = TODAY,
): TemplatePlan {
  const options = { newId: idMaker(), effective: parseDay(date) ?? 0 }
  return planFromTemplate(model, company.view(date), options)
}

/** The organization after the plan, on its day. Throws when the plan is refused. */
export function turned(
  company: OrganizationFixture,
  model: OrgModel,
  date = TODAY,
): OrganizationView {
  const decided = decide(company.state(), turningPlan(company, model, date).plan.changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return viewAt(decided.value.state, parseDay(date) ?? 0)
}

/** Every seat as `Team > Team: Title (Person) < Leader`, sorted. */
export function turnedOutline(view: OrganizationView): readonly string[] {
  return [...view.positions.values()]
    .map((seat) => {
      const team = view.teams.get(seat.teamId)
      const above = view.teams.get(team?.parentId ?? '')
      const people = view
        .occupanciesOfPosition(seat.id)
        .map(({ personId }) => view.people.get(personId)?.name)
      const leader = view.positions.get(seat.reportsToId ?? '')
      const place = above === undefined ? team?.name : `${above.name} > ${team?.name}`
      return `${place}: ${seat.title} (${people.join()}) < ${leader?.title ?? ''}`
    })
    .toSorted()
}
