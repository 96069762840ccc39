import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ViewerType } from './viewer.js'
import { toViewerPasskey, ViewerPasskeyType } from './viewer-passkey.js'

/** By which passkeys somebody signs in. They are added and removed below `/api/auth/passkeys`. */
@Resolver(() => ViewerType)
export class ViewerPasskeyResolver {
  @FieldResolver(() => [ViewerPasskeyType], {
    description: 'The viewer’s passkeys, oldest first; none for tokens.',
  })
  async passkeys(
    @Ctx() { session, principal }: RequestContext,
  ): Promise<readonly ViewerPasskeyType[]> {
    if (principal.kind !== 'user') return []
    return (await session.passkeys.list(principal.id)).map(toViewerPasskey)
  }
}
