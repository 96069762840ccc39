import { Arg, FieldResolver, Resolver, Root } from 'type-graphql'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { livePolicyOf } from './live-policy-of.js'
import { PolicyType } from './types/policy-type.js'

@Resolver(() => OrganizationType)
export class OrganizationPoliciesResolver {
  @FieldResolver(() => [PolicyType], {
    description: "The organization's own figures and assumptions in force on the day, by key.",
  })
  policies(
    @Root() { view }: OrganizationType,
    @Arg('keyPrefix', () => String, {
      nullable: true,
      description: 'Only keys that begin with it, e.g. `capacity.csm`.',
    })
    keyPrefix: string | null,
  ): PolicyType[] {
    return [...view.policies.keys()]
      .filter((key) => key.startsWith(keyPrefix ?? ''))
      .toSorted()
      .flatMap((key) => {
        const live = livePolicyOf(view, key)
        return live === null ? [] : [new PolicyType(view, live)]
      })
  }
}
