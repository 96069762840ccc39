import { Field, ObjectType } from 'type-graphql'
import { EvidenceFigureType } from './evidence-figure-type.js'
import { EvidenceInputType } from './evidence-input-type.js'

@ObjectType('Evidence', {
  description: 'Why a computed answer is what it is.',
  simpleResolvers: true,
})
export class EvidenceType {
  @Field(() => [EvidenceInputType], { description: 'What went in.' })
  inputs!: EvidenceInputType[]

  @Field(() => [EvidenceFigureType], { description: 'The benchmark figures it rests on.' })
  figures!: EvidenceFigureType[]

  @Field(() => String, { description: 'The answer in words, in the language of the request.' })
  message!: string
}
