import { Anchor, Button, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { useErrorAtField } from '@/forms/use-error-at-field'
import { useRoleName } from '@/viewer/use-role-name'
import { acceptInvitation, invitationQuery } from '../invitation'
import type { NewUser } from '../sign-in'
import { Entrance } from './entrance'
import { NewUserFields, newUserOf } from './new-user-fields'

interface InvitationFormProps {
  /** From the link. */
  readonly token: string
  /** Who is signed in; null when nobody is. */
  readonly userName: string | null
  /** Where one signs in to come back here. */
  readonly signInHref: string
  /** Told the organization's address. */
  readonly onDone: (slug: string) => void
}

/** Where the link of an invitation leads: what it is to, and the ways to accept it. */
export function InvitationForm({ token, userName, signInHref, onDone }: InvitationFormProps) {
  const { t } = useTranslation()
  const roleName = useRoleName()
  const { data: invitation, error } = useQuery(invitationQuery(token))
  const join = useMutation({
    mutationFn: (user: NewUser | null) => acceptInvitation(token, user),
    onSuccess: () => onDone(invitation?.organization ?? ''),
  })
  const [wrong, failed] = useErrorAtField(join.error, 'COMMON_PASSWORD')
  return (
    <Entrance
      title={t('session.invitation')}
      explanation={
        invitation === undefined
          ? ''
          : t('session.invitationTo', {
              name: invitation.invitedBy,
              organization: invitation.organization,
              role: roleName(invitation),
            })
      }
    >
      <FormAlert error={error ?? failed} />
      {invitation !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            join.mutate(userName === null ? newUserOf(event.currentTarget) : null)
          }}
        >
          <Stack gap="md">
            {userName === null && <NewUserFields wrong={wrong} email={invitation.email} />}
            <Button type="submit" loading={join.isPending} fullWidth mt="xs">
              {userName === null ? t('session.join') : t('session.joinAs', { name: userName })}
            </Button>
            {userName === null && (
              <Anchor href={signInHref} ta="center" size="sm">
                {t('session.haveUser')}
              </Anchor>
            )}
          </Stack>
        </form>
      )}
    </Entrance>
  )
}
