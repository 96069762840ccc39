import { FieldResolver, Resolver, Root } from 'type-graphql'
import { CoverageType } from '../types/coverage-type.js'
import { AccountType } from '../types/types.js'

@Resolver(() => AccountType)
export class AccountResolver {
  @FieldResolver(() => [CoverageType], { description: 'Who covers it, handovers included.' })
  coverage(@Root() { view, row }: AccountType): CoverageType[] {
    return view.coverage.ofAccount(row).map((each) => new CoverageType(view, each))
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
