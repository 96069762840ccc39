import { FieldResolver, Resolver, Root } from 'type-graphql'
import { accountOf } from '../../graphql/account-of.js'
import { HealthSignalType } from './types/health-signal-type.js'
import { AccountType } from '../../graphql/types.js'

@Resolver(() => HealthSignalType)
export class HealthSignalResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The account; null when not live on the day shown.',
  })
  account(@Root() { view, recorded }: HealthSignalType): AccountType | null {
    return accountOf(view, recorded.accountId)
  }
}
