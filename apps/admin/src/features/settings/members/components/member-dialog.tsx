import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import {
  type Members,
  type Membership,
  PEOPLE_ROLES,
  type PeopleRole,
  updateMembership,
} from '../members-query'
import { useMemberWrite } from '../use-member-write'
import { type ChosenRole, RoleFields } from './role-fields'

interface MemberDialogProps {
  readonly slug: string
  readonly membership: Membership
  readonly teams: Members['teams']['nodes']
  readonly onClose: () => void
}

/** What a member may do, to be said otherwise; and the way to put them out, or let them in again. */
export function MemberDialog({ slug, membership, teams, onClose }: MemberDialogProps) {
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
          const { role, teamIds } = chosen
          const forTeams = role === 'TEAM_MANAGER' ? { teamIds: [...teamIds] } : {}
          write({ ...about, role, ...forTeams })
        }}
      >
        <Stack gap="md">
          <RoleFields teams={teams} value={chosen} onChange={setChosen} />
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

function chosenOf({ role, teams }: Membership): ChosenRole {
  const known: PeopleRole = PEOPLE_ROLES.find((each) => each === role) ?? 'VIEWER'
  return { role: known, teamIds: teams.map(({ id }) => id) }
}
