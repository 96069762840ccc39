import type { InternalCandidates, Locale, OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { fteOf } from '../organizations/fte-of.js'
import { positionOf } from './positions-of.js'
import { toScorePart } from './to-score-part.js'
import type { InternalCandidatesType } from './types/internal-candidates-type.js'
import { PersonType } from '../../graphql/types.js'

/** Who could fill a seat, for GraphQL. */
export function toInternalCandidates(
  view: OrganizationView,
  { openFte, candidates, evidence }: InternalCandidates,
  locale: Locale,
): InternalCandidatesType {
  return {
    openFte: fteOf(openFte),
    candidates: candidates.flatMap(({ personId, fromPositionId, steps, score, parts }) => {
      const person = view.people.get(personId)
      if (person === undefined) return []
      return {
        person: new PersonType(view, person),
        fromPosition: positionOf(view, fromPositionId),
        steps,
        score,
        parts: parts.map((part) => toScorePart(part, locale)),
      }
    }),
    evidence: toEvidence(evidence, locale),
  }
}
