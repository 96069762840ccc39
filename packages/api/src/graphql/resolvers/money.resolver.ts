import { formatsFor, matchLocale } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { LocaleScalar } from '../scalars.js'
import { Money } from '../money.js'

@Resolver(() => Money)
export class MoneyResolver {
  @FieldResolver(() => String, {
    description:
      'The amount as people write it, e.g. `$3,200.00`; in the language of the request unless another is given.',
  })
  formatted(
    @Root() money: Money,
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleScalar, {
      nullable: true,
      description: 'The language to write it in.',
    })
    locale: string | null,
  ): string {
    const fallback = context.localeFor(money.locale)
    return formatsFor(matchLocale(locale ?? undefined, fallback)).money(
      money.amountMinor,
      money.currency,
      { isExact: true },
    )
  }
}
