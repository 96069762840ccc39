import { benchmark, isBenchmarkKey } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toBenchmark } from '../benchmarks/to-benchmark.js'
import { BenchmarkType } from '../benchmarks/types/benchmark-type.js'
import { PolicyChangeType } from './types/policy-change-type.js'
import { PolicyType } from './types/policy-type.js'

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
