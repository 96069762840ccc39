import type {
  Complexity,
  GrowthMotion,
  Locale,
  OrgModel,
  ReportingLine,
  ServiceModel,
} from '@postscale/domain'
import { Field, Float, ID, InputType } from 'type-graphql'
import {
  ComplexityEnum,
  GrowthMotionEnum,
  OrgModelEnum,
  ReportingLineEnum,
  ServiceModelEnum,
} from '../../../shared/enums/index.js'
import { CurrencyScalar, LocaleScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({ description: 'Makes an organization. Only as the first change of a plan of its own.' })
export class CreateOrganizationChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new organization: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    description: 'Short name for addresses: lower-case letters, digits and hyphens.',
  })
  slug!: string

  @Field(() => CurrencyScalar, { description: 'The currency of all its amounts; fixed for life.' })
  currency!: string

  @Field(() => String, { description: 'What the company is called.' })
  name!: string

  @Field(() => LocaleScalar, {
    nullable: true,
    description: 'The language of its texts where none is asked for.',
  })
  locale?: Locale | null

  @Field(() => String, { nullable: true, description: 'IANA time zone in which “today” is read.' })
  timeZone?: string | null

  @Field(() => Float, { nullable: true, description: 'Gross margin as a share of revenue, 0–1.' })
  grossMargin?: number | null

  @Field(() => ComplexityEnum, { nullable: true, description: 'How complex its product is.' })
  productComplexity?: Complexity | null

  @Field(() => GrowthMotionEnum, { nullable: true, description: 'What drives its growth.' })
  growthMotion?: GrowthMotion | null

  @Field(() => OrgModelEnum, {
    nullable: true,
    description: 'The organisation model it says it has.',
  })
  orgModel?: OrgModel | null

  @Field(() => ServiceModelEnum, {
    nullable: true,
    description: 'The service model it says it has.',
  })
  serviceModel?: ServiceModel | null

  @Field(() => ReportingLineEnum, {
    nullable: true,
    description: 'Whom the head of the organisation reports to.',
  })
  reportingLine?: ReportingLine | null
}

@InputType({ description: 'Alters the organization’s own fields.' })
export class UpdateOrganizationChange extends EffectiveInput {
  @Field(() => String, { nullable: true, description: 'What the company is called.' })
  name?: string | null

  @Field(() => LocaleScalar, {
    nullable: true,
    description: 'The language of its texts where none is asked for.',
  })
  locale?: Locale | null

  @Field(() => String, { nullable: true, description: 'IANA time zone in which “today” is read.' })
  timeZone?: string | null

  @Field(() => Float, { nullable: true, description: 'Gross margin as a share of revenue, 0–1.' })
  grossMargin?: number | null

  @Field(() => ComplexityEnum, { nullable: true, description: 'How complex its product is.' })
  productComplexity?: Complexity | null

  @Field(() => GrowthMotionEnum, { nullable: true, description: 'What drives its growth.' })
  growthMotion?: GrowthMotion | null

  @Field(() => OrgModelEnum, {
    nullable: true,
    description: 'The organisation model it says it has.',
  })
  orgModel?: OrgModel | null

  @Field(() => ServiceModelEnum, {
    nullable: true,
    description: 'The service model it says it has.',
  })
  serviceModel?: ServiceModel | null

  @Field(() => ReportingLineEnum, {
    nullable: true,
    description: 'Whom the head of the organisation reports to.',
  })
  reportingLine?: ReportingLine | null
}
