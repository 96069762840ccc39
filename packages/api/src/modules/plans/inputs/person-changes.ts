import { Field, ID, InputType } from 'type-graphql'
import { EffectiveInput } from './effective-input.js'
import { MoneyInput } from './money-input.js'

@InputType({ description: 'Adds a person from the first day of employment.' })
export class HirePersonChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new person: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null

  @Field(() => [String], { nullable: true, description: 'Languages spoken, as BCP 47 tags.' })
  languages?: string[] | null

  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  region?: string | null

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null

  @Field(() => [String], { nullable: true, description: 'What the person is good at.' })
  skills?: string[] | null

  @Field(() => MoneyInput, { nullable: true, description: 'Loaded cost a year at 1 FTE.' })
  loadedCost?: MoneyInput | null
}

@InputType({ description: 'Alters a person.' })
export class UpdatePersonChange extends EffectiveInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null

  @Field(() => [String], { nullable: true, description: 'Languages spoken, as BCP 47 tags.' })
  languages?: string[] | null

  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  region?: string | null

  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null

  @Field(() => [String], { nullable: true, description: 'What the person is good at.' })
  skills?: string[] | null

  @Field(() => MoneyInput, { nullable: true, description: 'Loaded cost a year at 1 FTE.' })
  loadedCost?: MoneyInput | null
}

@InputType({ description: 'Ends a person’s employment; refused while the person has a seat.' })
export class EndEmploymentChange extends EffectiveInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string
}
