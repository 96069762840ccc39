import type { StakeholderRole } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { StakeholderRoleEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { RatioType } from '../../graphql/ratio.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { AccountListType } from './account-list.js'

@ObjectType('RoleCoverage', {
  description: 'In how many accounts somebody has a role.',
  simpleResolvers: true,
})
class RoleCoverageType {
  @Field(() => StakeholderRoleEnum, { description: 'The role.' })
  role!: StakeholderRole

  @Field(() => NonNegativeIntScalar, { description: 'Accounts in which somebody has it.' })
  accounts!: number

  @Field(() => RatioType, { description: 'Part of all accounts, 0–1.' })
  share!: RatioType
}

@ObjectType('StakeholderCoverage', {
  description: 'Whom the customers are known by (PM “Pillars”).',
  simpleResolvers: true,
})
export class StakeholderCoverageType {
  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => [RoleCoverageType], { description: 'Role by role.' })
  byRole!: RoleCoverageType[]

  @Field(() => AccountListType, { description: 'Accounts that hang by a single person.' })
  singleThreaded!: AccountListType

  @Field(() => AccountListType, { description: 'Accounts in which nobody is known.' })
  unknown!: AccountListType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
