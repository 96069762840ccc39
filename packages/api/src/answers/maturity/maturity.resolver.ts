import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { toMaturity } from './maturity.js'
import { MaturityType } from './maturity-types.js'

@Resolver(() => OrganizationType)
export class OrganizationMaturityResolver {
  @FieldResolver(() => MaturityType, {
    description: 'How mature its post-sale is, and what would move it up.',
  })
  async maturity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<MaturityType> {
    const facts = await context.services.maturity.facts(view)
    return toMaturity(view, facts, context.localeFor(view.organization.locale))
  }
}
