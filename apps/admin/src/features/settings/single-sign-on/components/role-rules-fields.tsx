import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PROVIDED_ROLES } from '../single-sign-on-query'
import type { ProviderDraft, RuleDraft } from '../provider-draft'

interface RoleRulesFieldsProps {
  readonly draft: ProviderDraft
  readonly onChange: (next: Partial<ProviderDraft>) => void
}

/** Which claim tells roles, and what of it gives which. */
export function RoleRulesFields({ draft, onChange }: RoleRulesFieldsProps) {
  const { t } = useTranslation()
  const { rolesClaim, roleRules } = draft
  const changeRule = (changed: RuleDraft, next: Partial<RuleDraft>) =>
    onChange({
      roleRules: roleRules.map((rule) => (rule === changed ? { ...rule, ...next } : rule)),
    })
  return (
    <Stack gap="xs">
      <TextInput
        label={t('singleSignOn.rolesClaim')}
        description={t('singleSignOn.rolesClaimHint')}
        placeholder="groups"
        value={rolesClaim}
        onChange={({ currentTarget }) => onChange({ rolesClaim: currentTarget.value })}
      />
      {rolesClaim.trim() !== '' && (
        <>
          {roleRules.map((rule, index) => (
            <Group key={rule.key} gap="xs" align="flex-end" wrap="nowrap">
              <TextInput
                flex={1}
                aria-label={t('singleSignOn.ruleValue', { number: index + 1 })}
                value={rule.value}
                onChange={({ currentTarget }) => changeRule(rule, { value: currentTarget.value })}
                required
              />
              <NativeSelect
                aria-label={t('singleSignOn.ruleRole', { number: index + 1 })}
                data={PROVIDED_ROLES.map((role) => ({
                  value: role,
                  label: t(`members.roles.${role}`),
                }))}
                value={rule.role}
                onChange={({ currentTarget }) => {
                  const role = PROVIDED_ROLES.find((each) => each === currentTarget.value)
                  if (role) changeRule(rule, { role })
                }}
              />
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('singleSignOn.removeRule', { number: index + 1 })}
                onClick={() => onChange({ roleRules: roleRules.filter((each) => each !== rule) })}
              >
                {t('singleSignOn.removeDomain')}
              </Button>
            </Group>
          ))}
          <Button
            variant="default"
            size="xs"
            w="fit-content"
            onClick={() => {
              const key = Math.max(-1, ...roleRules.map((rule) => rule.key)) + 1
              onChange({ roleRules: [...roleRules, { key, value: '', role: 'PLANNER' }] })
            }}
          >
            {t('singleSignOn.addRule')}
          </Button>
        </>
      )}
    </Stack>
  )
}
