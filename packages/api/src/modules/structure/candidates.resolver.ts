import { internalCandidates } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toInternalCandidates } from './to-internal-candidates.js'
import { InternalCandidatesType } from './types/internal-candidates-type.js'
import { PositionType } from '../../graphql/types.js'

@Resolver(() => PositionType)
export class CandidatesResolver {
  @FieldResolver(() => InternalCandidatesType, {
    nullable: true,
    description: 'Who could fill it from inside; null when not live on the day.',
  })
  internalCandidates(
    @Root() { view, live }: PositionType,
    @Ctx() context: RequestContext,
  ): InternalCandidatesType | null {
    const found = internalCandidates(view, live.id)
    return found && toInternalCandidates(view, found, context.localeFor(view.organization.locale))
  }
}
