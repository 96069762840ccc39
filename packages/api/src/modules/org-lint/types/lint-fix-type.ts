import { Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ThingDifferenceType } from '../../plans/types/thing-difference-type.js'

@ObjectType('LintFix', {
  description: 'A plan that takes a finding away: see `previewLintFix` and `applyLintFix`.',
  simpleResolvers: true,
})
export class LintFixType {
  @Field(() => String, { description: 'What it does, in the language of the request.' })
  title!: string

  @Field(() => NonNegativeIntScalar, { description: 'How many single changes it has.' })
  changeCount!: number

  @Field(() => [ThingDifferenceType], {
    description: 'What it would change on the revision and day that are shown.',
  })
  differences!: ThingDifferenceType[]
}
