import { Button, Checkbox, Group, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { viewerQuery } from '@/viewer/viewer-query'
import { connectProvider, PROVIDED_ROLES, type SingleSignOn } from '../single-sign-on-query'
import { useSingleSignOnWrite } from '../use-single-sign-on-write'
import { type ProviderDraft, providerDraft, providerInput } from '../provider-draft'
import { RoleRulesFields } from './role-rules-fields'

interface ConnectDialogProps {
  readonly slug: string
  readonly settings: SingleSignOn
  readonly onClose: () => void
}

/** Which provider, whom it lets in, and as what. */
export function ConnectDialog({ slug, settings: { provider }, onClose }: ConnectDialogProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(() => providerDraft(provider))
  const change = (next: Partial<ProviderDraft>) => setDraft({ ...draft, ...next })
  const fields = {
    issuer: t('singleSignOn.issuer'),
    client: t('singleSignOn.clientId'),
    clientSecret: t('singleSignOn.clientSecret'),
  }
  const { write, refused, problems, error, pending } = useSingleSignOnWrite(
    slug,
    connectProvider,
    onClose,
    fields,
  )
  const maySayAll = useQuery(viewerQuery).data?.allOrganizations === true
  const keepsSecret = provider !== null && provider.issuer === draft.issuer.trim()
  return (
    <Dialog title={t('singleSignOn.connectTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write(providerInput(slug, draft, maySayAll))
        }}
      >
        <Stack gap="md">
          <TextInput
            type="url"
            label={fields.issuer}
            error={problems['issuer']}
            description={t('singleSignOn.issuerHint')}
            value={draft.issuer}
            onChange={({ currentTarget }) => change({ issuer: currentTarget.value })}
            required
            withAsterisk={false}
            data-autofocus
          />
          <TextInput
            label={fields.client}
            error={problems['client']}
            autoComplete="off"
            value={draft.client}
            onChange={({ currentTarget }) => change({ client: currentTarget.value })}
            required
            withAsterisk={false}
          />
          <PasswordInput
            label={fields.clientSecret}
            error={problems['clientSecret']}
            {...(keepsSecret && { description: t('singleSignOn.secretStays') })}
            autoComplete="off"
            value={draft.clientSecret}
            onChange={({ currentTarget }) => change({ clientSecret: currentTarget.value })}
            required={!keepsSecret}
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
          />
          <Checkbox
            label={t('singleSignOn.makesMembers')}
            checked={draft.makesMembers}
            onChange={({ currentTarget }) => change({ makesMembers: currentTarget.checked })}
          />
          <ChoiceField
            label={t('singleSignOn.role')}
            description={t(`members.about.${draft.defaultRole}`)}
            choices={PROVIDED_ROLES}
            nameOf={(role) => t(`members.roles.${role}`)}
            value={draft.defaultRole}
            onChange={(role) => change({ defaultRole: role ?? draft.defaultRole })}
          />
          <RoleRulesFields draft={draft} onChange={change} />
          <Checkbox
            label={t('singleSignOn.allowsPasswords')}
            description={t('singleSignOn.allowsPasswordsHint')}
            checked={draft.allowsPasswords}
            onChange={({ currentTarget }) => change({ allowsPasswords: currentTarget.checked })}
          />
          {maySayAll && (
            <Checkbox
              label={t('singleSignOn.opensAllLabel')}
              description={t('singleSignOn.opensAllHint')}
              checked={draft.opensAll}
              onChange={({ currentTarget }) => change({ opensAll: currentTarget.checked })}
            />
          )}
          <RefusedAlert messages={refused} />
          <FormAlert error={error} />
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('plan.cancel')}
            </Button>
            <Button type="submit" loading={pending}>
              {t('singleSignOn.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
