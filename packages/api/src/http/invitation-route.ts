import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  invitationInvalid,
  invitationOfLastOwner,
  tooManyAttempts,
} from '../errors/request-texts.js'
import type { Accepted, InvitationRefusal } from '../session/invitation.repository.js'
import { hashToken } from '../session/tokens.js'
import type { Session } from '../session/session.js'
import { badInput } from './bad-input.js'
import { newPassword, refuseCommon } from './new-password.js'
import { toFetchHeaders } from './to-fetch-request.js'

const token = z.string().min(1).max(200)
const looking = z.object({ token })
/** Somebody who has no user yet; a user who is signed in gives the token alone. */
const joining = z.object({
  token,
  name: z.string().trim().min(1).max(200),
  email: z.email().max(200).toLowerCase(),
  password: newPassword,
})

const attempts = { window: 60, max: 20 }

/**
 * `POST /invitation/look` tells what an invitation is to, and `POST /invitation` accepts it: as the user who is signed
 * in, or as a new one, who is signed in with that.
 */
export function invitationRoutes(app: FastifyInstance, session: Session): void {
  const { auth, members, organizations, principals } = session
  const limits = { bodyLimit: 16 * 1024 }
  app.post('/invitation/look', limits, async (request, reply) => {
    await count(session, request)
    const read = looking.safeParse(request.body)
    if (!read.success) throw badInput(read.error)
    const invitation = await members.invitations.find(hashToken(read.data.token))
    const organization = invitation && (await organizations.byId(invitation.organizationId))
    if (invitation === null || organization === null) throw invitationInvalid()
    const { email, role, customRole, invitedByName } = invitation
    reply.header('cache-control', 'no-store')
    return reply.send({
      organization: organization.slug,
      email,
      role,
      customRole: customRole?.name ?? null,
      invitedBy: invitedByName,
    })
  })
  app.post('/invitation', limits, async (request, reply) => {
    await count(session, request)
    reply.header('cache-control', 'no-store')
    const asUser = await principals.resolve(request.headers)
    if (asUser?.kind === 'user') {
      const read = looking.safeParse(request.body)
      if (!read.success) throw badInput(read.error)
      const invitation = await members.invitations.find(hashToken(read.data.token))
      if (invitation?.email != null && invitation.email !== asUser.email) throw invitationInvalid()
      const invited = { userId: asUser.id, name: asUser.name }
      refuse(await members.accept(read.data.token, invited))
      return reply.code(201).send({})
    }
    const read = joining.safeParse(request.body)
    if (!read.success) throw badInput(read.error)
    const { name, email, password, ...link } = read.data
    const invitation = await members.invitations.find(hashToken(link.token))
    // Hashing a password is slow on purpose: not for every passer-by.
    if (invitation === null) throw invitationInvalid()
    if (invitation.email !== null && invitation.email !== email) throw invitationInvalid()
    refuseCommon('password', password, [email, name])
    const passwordHash = await auth.hashPassword(password)
    refuse(await members.accept(link.token, { name, email, passwordHash }))
    for (const cookie of await auth.signIn(email, password, toFetchHeaders(request))) {
      reply.header('set-cookie', cookie)
    }
    reply.header('set-cookie', session.devices.remember(request.headers.cookie, email))
    return reply.code(201).send({})
  })
}

/** @throws RequestError INVITATION_INVALID */
function refuse(came: Accepted | InvitationRefusal): void {
  if (came === 'INVALID') throw invitationInvalid()
  if (came === 'LAST_OWNER') throw invitationOfLastOwner()
}

async function count({ attempts: counted }: Session, request: FastifyRequest): Promise<void> {
  const { allowed, retryAfter } = await counted.consume(`invitation:${request.ip}`, attempts)
  if (!allowed) throw tooManyAttempts(retryAfter ?? attempts.window)
}
