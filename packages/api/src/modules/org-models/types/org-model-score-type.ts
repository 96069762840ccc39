import type { OrgModel } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { OrgModelEnum } from '../../../shared/enums/index.js'
import { ScorePartType } from '../../structure/types/score-part-type.js'

@ObjectType('OrgModelScore', {
  description: 'How well one model of organization fits (TS “Four models”).',
  simpleResolvers: true,
})
export class OrgModelScoreType {
  @Field(() => OrgModelEnum, { description: 'The model.' })
  model!: OrgModel

  @Field(() => Float, { description: 'How well it fits, 0–100.' })
  score!: number

  @Field(() => [ScorePartType], { description: 'What the score consists of.' })
  parts!: ScorePartType[]

  @Field(() => [String], {
    description:
      'Of the recommended model what speaks for it, of another where it falls behind; in the language of the request.',
  })
  reasons!: string[]
}
