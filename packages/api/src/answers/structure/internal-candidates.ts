import type { InternalCandidates, Locale, OrganizationView } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { positionOf } from '../../graphql/nodes-of.js'
import { fteOf } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PersonType, PositionType } from '../../graphql/types/types.js'
import { ScorePartType, toScorePart } from './score-part.js'

@ObjectType('InternalCandidate', {
  description: 'Someone who could fill a seat from inside.',
  simpleResolvers: true,
})
class InternalCandidateType {
  @Field(() => PersonType, { description: 'Who.' })
  person!: PersonType

  @Field(() => PositionType, {
    nullable: true,
    description: 'The seat that they would leave; null for someone without one.',
  })
  fromPosition!: PositionType | null

  @Field(() => NonNegativeIntScalar, {
    description: 'Rungs up the career ladder: 0 is a move on the same one.',
  })
  steps!: number

  @Field(() => Float, { description: 'How well they fit, 0–100.' })
  score!: number

  @Field(() => [ScorePartType], { description: 'What the score consists of.' })
  parts!: ScorePartType[]
}

@ObjectType('InternalCandidates', {
  description: 'Who could fill a seat from inside (TS “Core roles”, career ladders).',
  simpleResolvers: true,
})
export class InternalCandidatesType {
  @Field(() => Float, {
    description: 'What nobody fills of it, in FTE; 0 when it is taken, and then nobody is named.',
  })
  openFte!: number

  @Field(() => [InternalCandidateType], { description: 'The best first.' })
  candidates!: InternalCandidateType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

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
