import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { RenewalArgs } from './inputs/renewal-args.js'
import { renewalPage } from './renewal-page.js'
import { RenewalConnection } from './types/renewal-connection.js'
import type { RenewalType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationRenewalsResolver {
  @FieldResolver(() => RenewalConnection, {
    description: 'The renewals of its customers’ contracts.',
  })
  renewals(
    @Root() { view }: OrganizationType,
    @Args(() => RenewalArgs) args: RenewalArgs,
  ): Page<RenewalType> {
    return renewalPage(view, null, args)
  }
}
