import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { LivePlaybook } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { LIFECYCLE_STAGES, type LifecycleStage, type Tier } from '../../../entities/vocabularies.js'
import { contactOfTier } from '../contact/contact-of-tier.js'

/** What a tier receives in one stage. */
interface StageDeliverables {
  readonly stage: LifecycleStage
  /** By name. */
  readonly playbooks: readonly LivePlaybook[]
  /** Each once, in the order of the playbooks. */
  readonly deliverables: readonly string[]
  readonly selfService: readonly string[]
  /** The most contacts a year that a playbook plans; null when none plans any. */
  readonly contactsPerYear: number | null
}

/** What a tier receives. */
interface TierDeliverables {
  readonly tier: Tier
  /** In the order of a customer's life. */
  readonly stages: readonly StageDeliverables[]
  /** Stages without a playbook. */
  readonly missing: readonly LifecycleStage[]
  /** A year, by the figures of the tier. */
  readonly reviewsPerYear: number
  readonly contactsPerYear: number
  readonly evidence: Evidence
}

/**
 * What each tier receives, stage by stage: the playbooks for that tier or for all, whatever their
 * segment, with their deliverables, self-service offers and planned contacts, beside the contact that
 * the figures promise the tier.
 *
 * Source: BM "Hybrid"; 2-domain "Playbook".
 */
export function tierDeliverables(view: OrganizationView, tier: Tier): TierDeliverables {
  const fitting = [...view.playbooks.values()]
    .filter((each) => each.tier === null || each.tier === tier)
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
  const stages = LIFECYCLE_STAGES.map((stage) => stageOf(fitting, stage))
  const missing = stages.filter(({ playbooks }) => playbooks.length === 0).map(({ stage }) => stage)
  const { reviews, contacts, figures } = contactOfTier(view, tier)
  const params = { tier, playbooks: fitting.length, reviews, contacts, missing }
  return {
    tier,
    stages,
    missing,
    reviewsPerYear: reviews,
    contactsPerYear: contacts,
    evidence: evidenceOf(
      { key: 'lifecycle.DELIVERABLES', params },
      [
        ['playbooks', fitting.length, 'COUNT'],
        ['reviewsPerYear', reviews, 'COUNT'],
        ['contactsPerYear', contacts, 'COUNT'],
      ],
      figures,
    ),
  }
}

function stageOf(all: readonly LivePlaybook[], stage: LifecycleStage): StageDeliverables {
  const playbooks = all.filter((each) => each.stage === stage)
  const planned = playbooks.flatMap(({ contactsPerYear }) => contactsPerYear ?? [])
  return {
    stage,
    playbooks,
    deliverables: [...new Set(playbooks.flatMap(({ deliverables }) => deliverables))],
    selfService: [...new Set(playbooks.flatMap(({ selfService }) => selfService ?? []))],
    contactsPerYear: planned.length === 0 ? null : Math.max(...planned),
  }
}
