import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { InternalCandidateType } from './internal-candidate-type.js'

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
