import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { coveragePage } from './coverage-page.js'
import { CoverageArgs } from './inputs/coverage-args.js'
import { CoverageConnection } from './types/coverage-connection.js'
import type { CoverageType } from './types/coverage-type.js'

@Resolver(() => OrganizationType)
export class OrganizationCoverageResolver {
  @FieldResolver(() => CoverageConnection, {
    description: 'Who covers which account for what, handovers included.',
  })
  coverage(
    @Root() { view }: OrganizationType,
    @Args(() => CoverageArgs) args: CoverageArgs,
  ): Page<CoverageType> {
    return coveragePage(view, null, args)
  }
}
