import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { readerOf } from '../../graphql/find-scenario.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { BoardPackType } from './board-pack-types.js'
import { toBoardPack } from './to-board-pack.js'

@Resolver(() => OrganizationType)
export class OrganizationBoardPackResolver {
  @FieldResolver(() => BoardPackType, {
    nullable: true,
    description:
      'What a board is shown of the last calendar month that had ended on the day shown. Null where the organization was not on record when it ended.',
  })
  async boardPack(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<BoardPackType | null> {
    const pack = await context.services.boardPacks.pack(view, readerOf(context.principal))
    return pack && toBoardPack(pack, context.localeFor(view.organization.locale))
  }
}
