import { BENCHMARKS, type Guide } from '@postscale/domain'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { BenchmarkType, GuideEnum, toBenchmark } from '../benchmark.js'

@Resolver()
export class BenchmarkResolver {
  @Query(() => [BenchmarkType], {
    description: 'The catalogue of figures that every rule starts from, in its own order.',
  })
  benchmarks(
    @Ctx() { locale }: RequestContext,
    @Arg('keyPrefix', () => String, {
      nullable: true,
      description: 'Only keys that begin with it, e.g. `capacity.csm`.',
    })
    keyPrefix: string | null,
    @Arg('guides', () => [GuideEnum], {
      nullable: true,
      description: 'Only figures out of these guides.',
    })
    guides: Guide[] | null,
  ): BenchmarkType[] {
    return BENCHMARKS.filter(
      ({ key, source }) =>
        key.startsWith(keyPrefix ?? '') && (guides?.includes(source.guide) ?? true),
    ).map((entry) => toBenchmark(entry, locale))
  }
}
