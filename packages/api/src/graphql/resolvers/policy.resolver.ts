import { benchmark, isBenchmarkKey } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { BenchmarkType, toBenchmark } from '../benchmark.js'
import { OrganizationType } from '../types/organization-type.js'
import { livePolicyOf, PolicyChangeType, PolicyType } from '../types/policy-type.js'

@Resolver(() => PolicyType)
export class PolicyResolver {
  @FieldResolver(() => BenchmarkType, {
    nullable: true,
    description: "The figure that it stands in for, with the catalogue's own value.",
  })
  benchmark(
    @Root() { view, live }: PolicyType,
    @Ctx() context: RequestContext,
  ): BenchmarkType | null {
    if (!isBenchmarkKey(live.key)) return null
    return toBenchmark(benchmark(live.key), context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => PolicyChangeType, {
    nullable: true,
    description: 'The last plan that changed it, from whatever day on; null in a preview.',
  })
  async lastChange(
    @Root() { view, live }: PolicyType,
    @Ctx() { services }: RequestContext,
  ): Promise<PolicyChangeType | null> {
    return (await services.policyChanges.ofState(view.state)).get(live.key) ?? null
  }
}

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
