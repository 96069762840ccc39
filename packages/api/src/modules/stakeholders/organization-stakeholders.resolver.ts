import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { StakeholderArgs } from './inputs/stakeholder-args.js'
import { stakeholderPage } from './stakeholder-page.js'
import { StakeholderConnection } from './types/stakeholder-connection.js'
import type { StakeholderType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationStakeholdersResolver {
  @FieldResolver(() => StakeholderConnection, { description: 'The customers’ people.' })
  stakeholders(
    @Root() { view }: OrganizationType,
    @Args(() => StakeholderArgs) args: StakeholderArgs,
  ): Page<StakeholderType> {
    return stakeholderPage(view, null, args)
  }
}
