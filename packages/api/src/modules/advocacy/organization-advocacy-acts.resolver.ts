import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { AdvocacyActArgs } from './inputs/advocacy-act-args.js'
import { advocacyActPage } from './advocacy-act-page.js'
import { AdvocacyActConnection } from './types/advocacy-act-connection.js'
import type { AdvocacyActType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationAdvocacyActsResolver {
  @FieldResolver(() => AdvocacyActConnection, { description: 'What its customers did for it.' })
  advocacyActs(
    @Root() { view }: OrganizationType,
    @Args(() => AdvocacyActArgs) args: AdvocacyActArgs,
  ): Page<AdvocacyActType> {
    return advocacyActPage(view, null, args)
  }
}
