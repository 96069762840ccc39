import type { StakeholderRole } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { StakeholderRoleEnum } from '../../../shared/enums/index.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RatioType } from '../../capacity/types/ratio-type.js'

@ObjectType('RoleCoverage', {
  description: 'In how many accounts somebody has a role.',
  simpleResolvers: true,
})
export class RoleCoverageType {
  @Field(() => StakeholderRoleEnum, { description: 'The role.' })
  role!: StakeholderRole

  @Field(() => NonNegativeIntScalar, { description: 'Accounts in which somebody has it.' })
  accounts!: number

  @Field(() => RatioType, { description: 'Part of all accounts, 0–1.' })
  share!: RatioType
}
