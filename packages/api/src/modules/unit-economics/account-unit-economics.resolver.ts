import { accountEconomics } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toEconomicsLine } from './to-economics-line.js'
import { EconomicsLineType } from './types/economics-line-type.js'
import { AccountType } from '../../graphql/types.js'

@Resolver(() => AccountType)
export class AccountUnitEconomicsResolver {
  @FieldResolver(() => EconomicsLineType, {
    nullable: true,
    description:
      'What serving it costs; null when costs cannot be told, which `Organization.unitEconomics` explains.',
  })
  async unitEconomics(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): Promise<EconomicsLineType | null> {
    const retentionOf = await context.services.unitEconomics.retentionOf(view, 'ACCOUNT')
    const line = accountEconomics(view, view.accounts.id(row), { retentionOf })
    if (line === null || 'status' in line) return null
    return toEconomicsLine(view, line, context.localeFor(view.organization.locale))
  }
}
