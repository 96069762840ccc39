import { Button, CopyButton, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { type ChosenRole, roleInput, type RolesOf } from '../chosen-role'
import { inviteMember } from '../members-query'
import { useMemberWrite } from '../use-member-write'
import { RoleFields } from './role-fields'

interface InviteDialogProps {
  readonly slug: string
  readonly organization: RolesOf
  readonly onClose: () => void
}

/** Whom to invite and as what; then the link, which is shown this once. */
export function InviteDialog({ slug, organization, onClose }: InviteDialogProps) {
  const { t } = useTranslation()
  const [email, setEmail] = useState('')
  const [chosen, setChosen] = useState<ChosenRole>({ role: 'VIEWER', teamIds: [] })
  const [link, setLink] = useState<string | null>(null)
  const { write, refused, error, pending } = useMemberWrite(inviteMember, (ok) =>
    setLink(`${window.location.origin}/invitation${new URL(ok.link).hash}`),
  )
  return (
    <Dialog title={t('members.inviteTitle')} onClose={onClose}>
      {link === null ? (
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
        <Stack gap="md">
          <TextInput
            label={t('members.link')}
            description={t('members.linkHint')}
            value={link}
            readOnly
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <Group justify="flex-end" gap="xs">
            <CopyButton value={link}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {t(copied ? 'members.copied' : 'members.copy')}
                </Button>
              )}
            </CopyButton>
            <Button onClick={onClose}>{t('members.done')}</Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  )
}
