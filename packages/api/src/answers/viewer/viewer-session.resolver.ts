import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { refusal } from '../../graphql/plan-error.js'
import { decodeGlobalId } from '../../graphql/relay/global-id.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { ViewerType } from './viewer.js'
import {
  RevokeOtherSessionsInput,
  RevokeOtherSessionsPayload,
  RevokeSessionInput,
  RevokeSessionPayload,
  toViewerSession,
  ViewerSessionsType,
} from './viewer-session.js'

/** Where somebody is signed in. What asks with a token is signed in nowhere. */
@Resolver(() => ViewerType)
export class ViewerSessionResolver {
  @FieldResolver(() => ViewerSessionsType, {
    description: 'Where the viewer is signed in; nowhere for tokens.',
  })
  async sessions(@Ctx() { session, principal }: RequestContext): Promise<ViewerSessionsType> {
    if (principal.kind !== 'user') return { nodes: [] }
    const own = await session.sessions.list(principal.id)
    return { nodes: own.map((each) => toViewerSession(each, principal.sessionId)) }
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer is asked for a second factor when they sign in; never for tokens.',
  })
  async hasSecondFactor(@Ctx() { session, principal }: RequestContext): Promise<boolean> {
    return principal.kind === 'user' && session.users.isAskedForCode(principal.id)
  }

  @Mutation(() => RevokeSessionPayload, {
    description:
      'Ends one of the viewer’s sessions. It is refused from the next request on, by every API process.',
  })
  async revokeSession(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeSessionInput, { description: 'Which one.' })
    input: RevokeSessionInput,
  ): Promise<RevokeSessionPayload> {
    const { session, principal, locale } = context
    const [id = ''] = decodeGlobalId('ViewerSession', input.id, ['input', 'id'])
    const isEnded =
      principal.kind === 'user' &&
      (await tellingOutcome(context, (writing) =>
        session.sessions.end(principal.id, id, writing, async (client) =>
          session.principals.announce(client, null),
        ),
      ))
    if (isEnded) {
      session.principals.drop(null)
      return { ok: { revokedId: input.id }, error: null }
    }
    const params = { thing: 'session', id: input.id } as const
    return { ok: null, error: refusal(locale, 'NOT_FOUND', params, ['input', 'id']) }
  }

  @Mutation(() => RevokeOtherSessionsPayload, {
    description:
      'Ends all sessions of the viewer but the one in which this is asked, and those that are named. They are refused from the next request on, by every API process.',
  })
  async revokeOtherSessions(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeOtherSessionsInput, { description: 'Which go on.' })
    input: RevokeOtherSessionsInput,
  ): Promise<RevokeOtherSessionsPayload> {
    const { session, principal } = context
    const kept = (input.exceptIds ?? []).flatMap((id, index) =>
      decodeGlobalId('ViewerSession', id, ['input', 'exceptIds', index]),
    )
    if (principal.kind !== 'user') return { ok: { revokedCount: 0 }, error: null }
    const except = [principal.sessionId, ...kept]
    const revokedCount = await tellingOutcome(context, (writing) =>
      session.sessions.endAll(principal.id, except, writing, async (client) =>
        session.principals.announce(client, null),
      ),
    )
    session.principals.drop(null)
    return { ok: { revokedCount }, error: null }
  }
}
