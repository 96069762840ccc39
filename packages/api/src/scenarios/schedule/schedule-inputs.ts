import { Field, InputType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { DateScalar } from '../../graphql/scalars.js'
import { LONGEST_NAME, OfScenario } from '../scenario-inputs.js'

@InputType({ description: 'A scenario or draft that is to be applied on a day.' })
export class ScheduleScenarioInput extends OfScenario {
  @Field(() => DateScalar, {
    description: 'The day, where the organization is; today at the earliest.',
  })
  on!: string

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Sets the effective days of its changes that are earlier than `on` to `on`. By default they stay, and `ScenarioSchedule.changesBefore` tells how many they are.',
  })
  moveDates?: boolean | null

  @Most(LONGEST_NAME)
  @Field(() => String, {
    nullable: true,
    description: `What it is called from then on, up to ${LONGEST_NAME} characters. By default a draft is called what its changes are about, and a scenario keeps its name.`,
  })
  name?: string | null
}

@InputType({ description: 'A scenario that is to be taken off its day.' })
export class UnscheduleScenarioInput extends OfScenario {}
