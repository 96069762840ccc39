import type { Locale, RolloutRoadmap } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { toRatio } from '../capacity/to-ratio.js'
import type { RolloutRoadmapType } from './types/rollout-roadmap-type.js'
import type { RolloutType } from '../../graphql/types.js'

/** A roadmap for GraphQL. */
export function toRolloutRoadmap(
  rollout: RolloutType | null,
  roadmap: RolloutRoadmap,
  locale: Locale,
): RolloutRoadmapType {
  return {
    ...roadmap,
    rollout,
    phases: roadmap.phases.map((phase) => ({
      ...phase,
      progress: toRatio(phase.progress, locale),
      items: phase.items.map((item) => ({ ...item, title: item.title[locale] })),
    })),
    progress: toRatio(roadmap.progress, locale),
    evidence: toEvidence(roadmap.evidence, locale),
  }
}
