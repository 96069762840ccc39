import type { ReportingLine } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { ReportingLineEnum } from '../../../shared/enums/index.js'
import { ScorePartType } from '../../structure/types/score-part-type.js'

@ObjectType('ReportingLineScore', {
  description: 'How well one reporting line fits (TS “Reporting structure”).',
  simpleResolvers: true,
})
export class ReportingLineScoreType {
  @Field(() => ReportingLineEnum, { description: 'The reporting line.' })
  line!: ReportingLine

  @Field(() => Float, { description: 'How well it fits, 0–100.' })
  score!: number

  @Field(() => [ScorePartType], { description: 'What the score consists of.' })
  parts!: ScorePartType[]

  @Field(() => [String], {
    description: 'What speaks for it, the most first; in the language of the request.',
  })
  reasons!: string[]

  @Field(() => [String], { description: 'What is gained by it, as the guide says.' })
  gains!: string[]

  @Field(() => [String], { description: 'What is risked, as the guide says.' })
  risks!: string[]
}
