import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressForm } from '@/address/use-address-form'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { FormAlert } from '@/forms/form-alert'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { RefusedAlert } from '@/plans/refused-alert'
import { useRoleName } from '@/viewer/use-role-name'
import { membersQuery, type Membership, revokeInvitation } from '../members-query'
import { useMemberWrite } from '../use-member-write'
import { InviteDialog } from './invite-dialog'
import { MemberDialog } from './member-dialog'
import { ResetLinkDialog } from './reset-link-dialog'

interface MembersPanelProps {
  readonly slug: string
}

/** Who may enter the organization and what they may do, who is invited, and the ways to change that. */
export function MembersPanel({ slug }: MembersPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [opened, open] = useState<Membership | null>(null)
  const [inviting, setInviting] = useAddressForm('inviteMember')
  const [resetting, reset] = useState<Membership['member'] | null>(null)
  const query = useQuery(membersQuery(slug))
  const { write, refused, error, pending } = useMemberWrite(revokeInvitation)
  const roleName = useRoleName()
  const roleOf = ({
    role,
    customRole,
    teams,
  }: Pick<Membership, 'customRole' | 'role' | 'teams'>) => [
    roleName({ role, customRole: customRole?.name ?? null }),
    ...teams.map(({ name }) => name),
  ]
  return (
    <Panel
      title={t('members.title')}
      control={
        <Button size="xs" variant="default" onClick={() => setInviting(true)}>
          {t('members.invite')}
        </Button>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(organization) =>
          organization && (
            <Stack gap={0}>
              <RowList
                none={t('members.none')}
                rows={organization.memberships.map((membership) => ({
                  key: membership.member.id,
                  name: membership.member.name,
                  details: [
                    membership.member.email,
                    ...roleOf(membership),
                    t(
                      membership.hasSecondFactor
                        ? 'members.secondFactor'
                        : 'members.noSecondFactor',
                    ),
                    ...(membership.isActive ? [] : [t('members.inactive')]),
                  ],
                  aside: (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={t('members.changeOf', { name: membership.member.name })}
                      onClick={() => open(membership)}
                    >
                      {t('members.change')}
                    </Button>
                  ),
                }))}
              />
              {organization.invitations.length > 0 && (
                <RowList
                  none=""
                  rows={organization.invitations.map((invitation) => ({
                    key: invitation.id,
                    name: invitation.email ?? t('members.anybody'),
                    details: [
                      ...roleOf(invitation),
                      t('members.invitedUntil', {
                        date: formats.date(invitation.expiresAt.slice(0, 10)),
                      }),
                    ],
                    aside: (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        loading={pending}
                        aria-label={t('members.revokeOf', {
                          name: invitation.email ?? t('members.anybody'),
                        })}
                        onClick={() => write({ id: invitation.id })}
                      >
                        {t('members.revoke')}
                      </Button>
                    ),
                  }))}
                />
              )}
              <RefusedAlert messages={refused} />
              <FormAlert error={error} />
              {inviting && (
                <InviteDialog
                  slug={slug}
                  organization={organization}
                  onClose={() => setInviting(false)}
                />
              )}
              {opened !== null && (
                <MemberDialog
                  slug={slug}
                  membership={opened}
                  organization={organization}
                  onResetLink={() => {
                    open(null)
                    reset(opened.member)
                  }}
                  onClose={() => open(null)}
                />
              )}
              {resetting !== null && (
                <ResetLinkDialog slug={slug} member={resetting} onClose={() => reset(null)} />
              )}
            </Stack>
          )
        }
      </QueryView>
    </Panel>
  )
}
