import { queryOptions } from '@tanstack/react-query'
import type { MemberRole } from '@/generated/graphql'
import { RequestError } from '@/http/request-error'
import { errorCode, sendJson } from '@/http/send-json'
import type { NewUser } from './sign-in'

/** What somebody is invited to. */
interface Invitation {
  /** The address of the organization. */
  readonly organization: string
  /** For whom it is; null for whoever has the link. */
  readonly email: string | null
  readonly role: MemberRole
  /** With CUSTOM: what the role is called. */
  readonly customRole: string | null
  readonly invitedBy: string
}

/** What the link of an invitation leads to. */
export function invitationQuery(token: string) {
  return queryOptions({
    queryKey: ['invitation', token],
    queryFn: async (): Promise<Invitation> => {
      const answer = await sendJson('/invitation/look', { token })
      if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
      return answer.body as Invitation
    },
    retry: false,
  })
}

/** Accepts an invitation: as a new user, who is signed in with that, or as the one who is. */
export async function acceptInvitation(token: string, user: NewUser | null): Promise<void> {
  const answer = await sendJson('/invitation', { token, ...user })
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
}
