import type { OrganizationView } from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import { vocabularyEnum } from '../../graphql/enums.js'
import { invitationMail } from '../../mail/mails.js'
import type { Invitation } from '../../session/invitation.repository.js'
import { DAYS_VALID } from '../../session/members.js'

export type InvitationDelivery = 'FAILED' | 'SENT' | 'SHOWN'

export const InvitationDeliveryEnum = vocabularyEnum<InvitationDelivery>(
  'InvitationDelivery',
  'How the link of an invitation reaches the one it is for.',
  {
    FAILED: 'The mail server did not take it: hand the link over yourself.',
    SENT: 'It was sent by e-mail.',
    SHOWN:
      'Nothing was sent, for want of an address or a mail server: hand the link over yourself.',
  },
)

/** Sends the link of an invitation, in the language of its organization, where it has an address. */
export async function deliver(
  { session }: RequestContext,
  { organization }: OrganizationView,
  { email, invitedByName: inviter }: Invitation,
  link: string,
): Promise<InvitationDelivery> {
  const { mailer } = session
  if (mailer === null || email === null) return 'SHOWN'
  const words = { inviter, organization: organization.name, link, days: DAYS_VALID }
  const isSent = await mailer.send(invitationMail(email, organization.locale, words))
  return isSent ? 'SENT' : 'FAILED'
}
