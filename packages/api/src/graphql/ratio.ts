import { type Hundredths, type Locale, localize, type Ratio } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'

@ObjectType('Ratio', {
  description: 'A quotient, or why there is none: nothing is ever divided by zero.',
  simpleResolvers: true,
})
export class RatioType {
  @Field(() => Float, { nullable: true, description: 'The quotient; null when there is none.' })
  value!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, in the language of the request; null when there is one.',
  })
  reason!: string | null
}

/** A quotient of the domain for GraphQL. */
export function toRatio({ value, reason }: Ratio, locale: Locale): RatioType {
  return { value, reason: reason === null ? null : localize(locale, reason) }
}

/** Hundredths as the number people say: 50 is 0.5. */
export function fteOf(hundredths: Hundredths): number {
  return hundredths / 100
}
