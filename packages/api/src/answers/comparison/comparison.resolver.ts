import { THING_KINDS, type ThingChange } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { MomentInput } from '../../graphql/moment.js'
import { readView } from '../../graphql/read-view.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import type { ThingDifferenceType } from '../../plans/thing-difference.js'
import {
  ComparisonType,
  ThingDifferenceArgs,
  ThingDifferenceConnection,
  toComparison,
  toDifference,
} from './comparison.js'

@Resolver(() => OrganizationType)
export class OrganizationComparisonResolver {
  @FieldResolver(() => ComparisonType, {
    nullable: true,
    description:
      'The moment shown, compared with another one: what differs then, and what that comes to. Null when the organization never was at that revision.',
  })
  async compare(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('with', () => MomentInput, { description: 'The moment to compare with.' })
    moment: MomentInput,
  ): Promise<ComparisonType | null> {
    const other = await readView(context, view.state.organization.id, moment)
    return other && toComparison(view, other, context.localeFor(view.organization.locale))
  }
}

const byKind = { field: 'KIND', direction: 'ASC' } as const

@Resolver(() => ComparisonType)
export class ComparisonResolver {
  @FieldResolver(() => ThingDifferenceConnection, {
    description: 'Every thing that differs, by kind.',
  })
  differences(
    @Root() compared: ComparisonType,
    @Args(() => ThingDifferenceArgs) { kinds, ...args }: ThingDifferenceArgs,
  ): Page<ThingDifferenceType> {
    const found = compared.comparison.changes.filter(
      ({ kind }) => kinds == null || kinds.includes(kind),
    )
    return paginate(found, differenceKey, args, byKind, (change) => toDifference(compared, change))
  }
}

const differenceKey = ({ kind, id }: ThingChange) => [THING_KINDS.indexOf(kind), id]
