import { Alert, Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { type ChosenRole, roleInput, type RolesOf } from '../chosen-role'
import { inviteMember } from '../members-query'
import { useMemberWrite } from '../use-member-write'
import { LinkStep, linkHere } from './link-step'
import { RoleFields } from './role-fields'

interface InviteDialogProps {
  readonly slug: string
  readonly organization: RolesOf
  readonly onClose: () => void
}

/** An invitation that was made, and how its link reaches the one it is for. */
type Made = NonNullable<Awaited<ReturnType<typeof inviteMember>>['ok']>

/** Whom to invite and as what; then the link, which is shown this once. */
export function InviteDialog({ slug, organization, onClose }: InviteDialogProps) {
  const { t } = useTranslation()
  const [email, setEmail] = useState('')
  const [chosen, setChosen] = useState<ChosenRole>({ role: 'VIEWER', teamIds: [] })
  const [made, setMade] = useState<Made | null>(null)
  const { write, refused, problems, error, pending } = useMemberWrite(inviteMember, setMade, {
    email: t('members.email'),
  })
  return (
    <Dialog title={t('members.inviteTitle')} onClose={onClose}>
      {made === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const given = roleInput(organization, chosen)
            write({ organizationId: slug, email: email.trim() || null, ...given })
          }}
        >
          <Stack gap="md">
            <TextInput
              type="email"
              label={t('members.email')}
              description={t('members.emailHint')}
              value={email}
              error={problems['email']}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            <RoleFields organization={organization} value={chosen} onChange={setChosen} />
            <RefusedAlert messages={refused} />
            <FormAlert error={error} />
            <Group justify="flex-end" gap="xs" mt="xs">
              <Button variant="default" onClick={onClose}>
                {t('plan.cancel')}
              </Button>
              <Button type="submit" loading={pending}>
                {t('members.makeLink')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Delivered made={made} email={email.trim()} onDone={onClose} />
      )}
    </Dialog>
  )
}

interface DeliveredProps {
  readonly made: Made
  readonly email: string
  readonly onDone: () => void
}

/** That the link was sent, or the link to be handed over. */
function Delivered({ made: { link, delivery }, email, onDone }: DeliveredProps) {
  const { t } = useTranslation()
  if (delivery === 'SENT') {
    return (
      <Stack gap="md">
        <output>{t('members.sent', { email })}</output>
        <Group justify="flex-end">
          <Button onClick={onDone}>{t('members.done')}</Button>
        </Group>
      </Stack>
    )
  }
  return (
    <Stack gap="md">
      {delivery === 'FAILED' && (
        <Alert role="alert" color="red">
          {t('members.notSent')}
        </Alert>
      )}
      <LinkStep link={linkHere(link)} hint={t('members.linkHint')} onDone={onDone} />
    </Stack>
  )
}
