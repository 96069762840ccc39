import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ResponsibilitiesType } from './responsibilities-type.js'
import { ResponsibilityCellType } from './responsibility-cell-type.js'

@ObjectType('ResponsibilityDay', {
  description: 'Who answers for what on one day of a series.',
  simpleResolvers: true,
})
export class ResponsibilityDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string

  @Field(() => ResponsibilitiesType, {
    nullable: true,
    description: 'The coverage; null before the organization began.',
  })
  coverage!: ResponsibilitiesType | null

  @Field(() => [ResponsibilityCellType], {
    description: 'Cells whose status differs from the day before in the series.',
  })
  changed!: ResponsibilityCellType[]
}
