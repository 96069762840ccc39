import type { OrgModel } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { OrgModelEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { WriteInput } from '../../plans/inputs/write-input.js'

@InputType({ description: 'Into which model to turn the organization, and how.' })
export class ApplyTemplateInput extends WriteInput {
  @Field(() => OrgModelEnum, { description: 'The model.' })
  model!: OrgModel

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it holds; today in the organization’s time zone by default.',
  })
  effective?: string | null
}
