import type { RetentionVerdict } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { RetentionVerdictEnum } from './retention-verdict-enum.js'

@ObjectType('JudgedRatio', {
  description:
    'A quotient with its verdict, or why there is none; the evidence is with the answer it is part of.',
  simpleResolvers: true,
})
export class JudgedRatioType {
  @Field(() => Float, { nullable: true, description: 'The quotient; null when there is none.' })
  value!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, in the language of the request; null when there is one.',
  })
  reason!: string | null

  @Field(() => RetentionVerdictEnum, {
    nullable: true,
    description:
      'Against the marks of weak and strong operations, brought to a year; null without a quotient.',
  })
  verdict!: RetentionVerdict | null
}
