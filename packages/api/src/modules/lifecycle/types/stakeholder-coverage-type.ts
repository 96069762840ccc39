import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { AccountListType } from './account-list-type.js'
import { RoleCoverageType } from './role-coverage-type.js'

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
