import { Field, Float, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ScorePartType } from './score-part-type.js'
import { PersonType, PositionType } from '../../../graphql/types.js'

@ObjectType('InternalCandidate', {
  description: 'Someone who could fill a seat from inside.',
  simpleResolvers: true,
})
export class InternalCandidateType {
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
