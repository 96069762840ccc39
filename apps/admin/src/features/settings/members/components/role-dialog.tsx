import { Button, Group, Stack, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import {
  createCustomRole,
  type CustomRole,
  deleteCustomRole,
  updateCustomRole,
} from '../members-query'
import { useMemberWrite } from '../use-member-write'
import { ActionFields } from './action-fields'

interface RoleDialogProps {
  readonly slug: string
  /** The one that is changed; null for a new one. */
  readonly known: CustomRole | null
  readonly onClose: () => void
}

/** What a role of the organization's own is called and allows. */
export function RoleDialog({ slug, known, onClose }: RoleDialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(known?.role.name ?? '')
  const [actions, setActions] = useState<readonly string[]>(known?.role.actions ?? [])
  const [isAboutTeams, setAboutTeams] = useState(known?.role.isAboutTeams ?? false)
  const fields = { name: t('members.own.name') }
  const creating = useMemberWrite(createCustomRole, onClose, fields)
  const updating = useMemberWrite(updateCustomRole, onClose, fields)
  const deleting = useMemberWrite(deleteCustomRole, onClose)
  const writes = [creating, updating, deleting]
  const pending = writes.some((each) => each.pending)
  return (
    <Dialog
      title={
        known === null
          ? t('members.own.newRole')
          : t('members.own.roleOf', { name: known.role.name })
      }
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const said = { name, actions: [...actions] }
          if (known === null) creating.write({ organizationId: slug, ...said, isAboutTeams })
          else updating.write({ id: known.role.id, ...said })
        }}
      >
        <Stack gap="md">
          <TextInput
            label={fields.name}
            error={creating.problems['name'] ?? updating.problems['name']}
            value={name}
            required
            maxLength={100}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <ActionFields value={actions} canStartFrom={known === null} onChange={setActions} />
          <Switch
            label={t('members.own.about')}
            description={t('members.own.aboutHint')}
            checked={isAboutTeams}
            disabled={known !== null}
            onChange={({ currentTarget }) => setAboutTeams(currentTarget.checked)}
          />
          <RefusedAlert messages={writes.flatMap(({ refused }) => refused)} />
          <FormAlert error={writes.find(({ error }) => error !== null)?.error ?? null} />
          <Group justify="space-between" gap="xs" mt="xs">
            <div>
              {known !== null && (
                <Button
                  variant="default"
                  color="red"
                  loading={pending}
                  onClick={() => deleting.write({ id: known.role.id })}
                >
                  {t('members.own.delete')}
                </Button>
              )}
            </div>
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
