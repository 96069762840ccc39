import type { RecipientKind } from '@postscale/domain'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { Repeatable } from '../scenario-inputs.js'
import { RecipientKindEnum } from './announcement-type.js'

const LONGEST_NOTE = 2_000
const MOST_RECIPIENTS = 1_000

/** Which page of which announcements. */
@ArgsType()
export class AnnouncementArgs extends ConnectionArgs {
  @Field(() => [RecipientKindEnum], {
    nullable: true,
    description: 'Only those to recipients of these kinds; all by default.',
  })
  kinds?: RecipientKind[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that were told as they are now (true), or were not (false).',
  })
  told?: boolean | null
}

@InputType({ description: 'Recipients of a scenario’s announcement, and what became of it.' })
export class RecordAnnouncementsInput extends Repeatable {
  @Field(() => ID, { description: 'The scenario, by its opaque id.' })
  scenarioId!: string

  @Field(() => RecipientKindEnum, { description: 'What kind of recipients they are.' })
  recipientKind!: RecipientKind

  @Most(MOST_RECIPIENTS)
  @Field(() => [ID], { description: 'The recipients, by `ScenarioAnnouncement.recipientId`.' })
  recipientIds!: string[]

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether they were told; false takes back that they were.',
  })
  told!: boolean

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they accepted it.' })
  accepted!: boolean

  @Most(LONGEST_NOTE)
  @Field(() => String, {
    nullable: true,
    description: 'What is noted of it; up to 2,000 characters. What was noted stays by default.',
  })
  note?: string | null
}
