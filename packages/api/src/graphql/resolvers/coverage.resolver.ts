import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../relay/paginate.js'
import { OrganizationType } from '../types/organization-type.js'
import { CoverageArgs, CoverageConnection, coveragePage } from '../lists/coverage-page.js'
import type { CoverageType } from '../types/coverage-type.js'

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
