import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { implementationPage } from './implementation-page.js'
import { ImplementationArgs } from './inputs/implementation-args.js'
import { ImplementationConnection } from './types/implementation-connection.js'
import type { ImplementationType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationImplementationsResolver {
  @FieldResolver(() => ImplementationConnection, { description: 'Its onboarding projects.' })
  implementations(
    @Root() { view }: OrganizationType,
    @Args(() => ImplementationArgs) args: ImplementationArgs,
  ): Page<ImplementationType> {
    return implementationPage(view, args)
  }
}
