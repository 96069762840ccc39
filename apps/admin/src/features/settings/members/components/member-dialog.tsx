import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { type ChosenRole, chosenOf, roleInput, type RolesOf } from '../chosen-role'
import { type Membership, updateMembership } from '../members-query'
import { useMemberWrite } from '../use-member-write'
import { RoleFields } from './role-fields'

interface MemberDialogProps {
  readonly slug: string
  readonly membership: Membership
  readonly organization: RolesOf
  /** Leads to the link for a new password. */
  readonly onResetLink: () => void
  readonly onClose: () => void
}

/** What a member may do, to be said otherwise; and the way to put them out, or let them in again. */
export function MemberDialog({
  slug,
  membership,
  organization,
  onResetLink,
  onClose,
}: MemberDialogProps) {
  const { t } = useTranslation()
  const { member, isActive } = membership
  const [chosen, setChosen] = useState<ChosenRole>(chosenOf(membership))
  const { write, refused, error, pending } = useMemberWrite(updateMembership, onClose)
  const about = { organizationId: slug, userId: member.id }
  return (
    <Dialog title={member.name} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write({ ...about, ...roleInput(organization, chosen) })
        }}
      >
        <Stack gap="md">
          <RoleFields organization={organization} value={chosen} onChange={setChosen} />
          <Button variant="subtle" onClick={onResetLink} mr="auto">
            {t('members.resetLink')}
          </Button>
          <RefusedAlert messages={refused} />
          <FormAlert error={error} />
          <Group justify="space-between" gap="xs" mt="xs">
            <Button
              variant="default"
              {...(isActive && { color: 'red' })}
              loading={pending}
              onClick={() => write({ ...about, isActive: !isActive })}
            >
              {t(isActive ? 'members.deactivate' : 'members.reactivate')}
            </Button>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('plan.cancel')}
              </Button>
              <Button type="submit" loading={pending}>
                {t('scenarios.save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
