import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import { headcount } from '../headcount.js'
import type { MoveOnCondition } from '../move-on-condition.js'

/** The third or fourth person is being hired: people in seats and open seats together reach three. */
export function teamGrows(view: OrganizationView): MoveOnCondition {
  const key = 'stage.1.moveOn.people'
  const { used, range } = figuresOf(view)
  const { people, openSeats } = headcount(view)
  const from = range(key).lower
  return {
    id: 'TEAM_GROWS',
    stage: 1,
    status: people + openSeats >= from ? 'MET' : 'NOT_MET',
    evidence: evidenceOf(
      { key: 'orgStructure.TEAM_GROWS', params: { people, openSeats, from } },
      [
        ['people', people, 'PEOPLE'],
        ['openSeats', openSeats, 'SEATS'],
      ],
      [used(key)],
    ),
  }
}
