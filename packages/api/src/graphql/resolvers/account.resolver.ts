import type { RequestContext } from '../../context.js'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CoverageLists } from '../lists/entity-lists.js'
import { entityPage, type EntityArgs } from '../lists/entity-page.js'
import type { Page } from '../relay/paginate.js'
import { CoverageType } from '../types/coverage-type.js'
import { AccountType } from '../types/types.js'
import { viewerMayChange } from '../viewer-may-change.js'

@Resolver(() => AccountType)
export class AccountResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may plan changes of it: members whose role is about teams may of accounts that their teams’ branches answer for alone.',
  })
  viewerCanChange(@Root() { view, live }: AccountType, @Ctx() context: RequestContext): boolean {
    return viewerMayChange(context, view, 'account', live.id)
  }

  @FieldResolver(() => CoverageLists.Connection, {
    description: 'Who covers it, handovers included.',
  })
  coverage(
    @Root() { view, row }: AccountType,
    @Args(() => CoverageLists.Args) args: EntityArgs,
  ): Page<CoverageType> {
    const ids = [view.accounts.id(row)]
    return entityPage(view, 'coverage', { field: 'accountId', ids }, args)
  }

  @FieldResolver(() => CoverageType, {
    nullable: true,
    description: 'Who is accountable as its CSM, a seat or a team; null when nobody is.',
  })
  csm(@Root() { view, row }: AccountType): CoverageType | null {
    const { coverage } = view
    const found = coverage
      .ofAccount(row)
      .find(
        (each) => coverage.responsibility(each) === 'CSM' && coverage.kind(each) === 'ACCOUNTABLE',
      )
    return found === undefined ? null : new CoverageType(view, found)
  }
}
