import { FieldResolver, Resolver, Root } from 'type-graphql'
import { accountOf } from '../../graphql/account-of.js'
import { TouchpointType } from './types/touchpoint-type.js'
import { AccountType, PersonType } from '../../graphql/types.js'

@Resolver(() => TouchpointType)
export class TouchpointResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'The account; null when not live on the day shown.',
  })
  account(@Root() { view, recorded }: TouchpointType): AccountType | null {
    return accountOf(view, recorded.accountId)
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who had it; null when not known, or not employed on the day shown.',
  })
  person(@Root() { view, recorded }: TouchpointType): PersonType | null {
    const { personId } = recorded
    const person = personId === null ? undefined : view.people.get(personId)
    return person === undefined ? null : new PersonType(view, person)
  }
}
