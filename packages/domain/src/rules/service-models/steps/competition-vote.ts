import { evidenceOf } from '../../evidence/evidence.js'
import { TIERS, type Segment, type Tier } from '../../../entities/vocabularies.js'
import type { SelectionVote } from '../selection-step.js'
import type { CompetitionFacts } from '../service-model-facts.js'

/**
 * Step 4: what competitors give at the same ACV is to be matched; one level less where service does not
 * drive churn, or where the company stands for value and nobody knows; one level more where it stands
 * for premium. A market that serves itself does not value people.
 *
 * @param facts null when nothing is known: then there is no vote.
 * Source: BM "Steps 2–5: model selection"; the levels are ours.
 */
export function competitionVote(segment: Segment, facts: CompetitionFacts | null): SelectionVote {
  const step = 'COMPETITION'
  if (facts === null) {
    const message = { key: 'serviceModels.COMPETITION_UNKNOWN', params: { segment } } as const
    return { step, vote: null, evidence: evidenceOf(message, [], []) }
  }
  const { offered, drivesChurn, position, selfServeMarket } = facts
  const vote = selfServeMarket ? 'TECH_TOUCH' : shifted(offered, levels(facts))
  const message = selfServeMarket
    ? ({ key: 'serviceModels.COMPETITION_SELF_SERVE', params: { segment } } as const)
    : ({ key: 'serviceModels.COMPETITION', params: { segment, offered, model: vote } } as const)
  return {
    step,
    vote,
    evidence: evidenceOf(
      message,
      [
        ['offered', offered, 'TEXT'],
        ['drivesChurn', drivesChurn === null ? null : String(drivesChurn), 'TEXT'],
        ['position', position, 'TEXT'],
        ['selfServeMarket', String(selfServeMarket), 'TEXT'],
      ],
      [],
    ),
  }
}

/** How many levels less personal than what is offered. */
function levels({ drivesChurn, position }: CompetitionFacts): number {
  const less = drivesChurn === false || (drivesChurn === null && position === 'VALUE')
  return Number(less) - Number(position === 'PREMIUM')
}

function shifted(tier: Tier, by: number): Tier {
  const index = Math.min(TIERS.length - 1, Math.max(0, TIERS.indexOf(tier) + by))
  return TIERS[index] ?? tier
}
