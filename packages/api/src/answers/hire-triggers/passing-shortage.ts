import { formatDay, type HireTrigger, type OrganizationView, type Remedy } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { DateScalar } from '../../graphql/scalars.js'
import { PersonType, PositionType } from '../../graphql/types/types.js'

/** What helps while there are too few. */
const RemedyEnum = vocabularyEnum<Remedy>(
  'ShortageRemedyKey',
  'What helps while there are too few.',
  {
    PAUSE_ASSIGNMENTS: 'Assign no more work until then.',
    COVER: 'Have others cover those who are away.',
    FIXED_TERM: 'Somebody for a fixed term, as it lasts longer than hiring takes.',
  },
)

@ObjectType('ShortageRemedy', {
  description: 'What helps while there are too few, and whom it is about.',
  simpleResolvers: true,
})
class ShortageRemedyType {
  @Field(() => RemedyEnum, { description: 'What helps.' })
  key!: Remedy

  @Field(() => [PositionType], {
    description:
      'The seats that get no more work, whose people are away, or that are open and could be filled for the time.',
  })
  positions!: PositionType[]

  @Field(() => [PersonType], { description: 'Those who are away; none of other remedies.' })
  people!: PersonType[]
}

@ObjectType('PassingShortage', {
  description: 'A time in which there are too few, which ends by what is on record.',
  simpleResolvers: true,
})
export class PassingShortageType {
  @Field(() => Float, { description: 'How many are missing on the day shown, in seats.' })
  seats!: number

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which there are enough; null when that is more than a year after a hire would be ramped.',
  })
  until!: string | null

  @Field(() => [ShortageRemedyType], { description: 'What helps until then.' })
  remedies!: ShortageRemedyType[]
}

/** What is missing for the time being, for GraphQL. */
export function toPassingShortage(
  view: OrganizationView,
  { seats, until, remedies }: NonNullable<HireTrigger['shortage']>,
): PassingShortageType {
  return {
    seats,
    until: until === null ? null : formatDay(until),
    remedies: remedies.map(({ remedy, positionIds, personIds }) => ({
      key: remedy,
      positions: positionIds.flatMap((id) => {
        const position = view.positions.get(id)
        return position === undefined ? [] : [new PositionType(view, position)]
      }),
      people: personIds.flatMap((id) => {
        const person = view.people.get(id)
        return person === undefined ? [] : [new PersonType(view, person)]
      }),
    })),
  }
}
