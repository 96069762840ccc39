import type { OrganizationView } from '../../state/view.js'
import type { EvolutionStage } from './evolution-stage.js'
import type { MoveOnCondition } from './move-on-condition.js'
import { backlogLong } from './move-on/backlog-long.js'
import { enoughCustomers } from './move-on/enough-customers.js'
import { newMarkets } from './move-on/new-markets.js'
import { personFull } from './move-on/person-full.js'
import { renewalsSlip } from './move-on/renewals-slip.js'
import { specialistsDue } from './move-on/specialists-due.js'
import { teamGrows } from './move-on/team-grows.js'

type Condition = (view: OrganizationView) => MoveOnCondition

const CONDITIONS: Readonly<Record<EvolutionStage, readonly Condition[]>> = {
  1: [teamGrows, personFull],
  2: [
    (view) => enoughCustomers(view, 'EARLY_CUSTOMERS'),
    specialistsDue,
    backlogLong,
    renewalsSlip,
  ],
  3: [(view) => enoughCustomers(view, 'SCALED_CUSTOMERS'), newMarkets],
  4: [],
}

/**
 * The conditions on which a stage gives way to the next, any one of which is enough. The last stage
 * has none: it optimises continuously.
 *
 * Source: TS "Evolution path", move on when.
 */
export function moveOnConditions(
  view: OrganizationView,
  stage: EvolutionStage,
): readonly MoveOnCondition[] {
  return CONDITIONS[stage].map((condition) => condition(view))
}
