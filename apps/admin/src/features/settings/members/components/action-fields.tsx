import { Checkbox, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { accessActionsQuery } from '@/viewer/access-actions-query'
import { PEOPLE_ROLES } from '../members-query'

interface ActionFieldsProps {
  /** Names of actions. */
  readonly value: readonly string[]
  /** Whether a role that every organization has can be taken to start from. */
  readonly canStartFrom: boolean
  readonly onChange: (next: readonly string[]) => void
}

/** Whoever has a role may do this. */
const ALWAYS = 'organization.read'
const ROLES_TO_START_FROM = PEOPLE_ROLES.filter((role) => role !== 'OWNER')

/** What a role allows, one by one. */
export function ActionFields({ value, canStartFrom, onChange }: ActionFieldsProps) {
  const { t, i18n } = useTranslation()
  const [like, setLike] = useState<(typeof PEOPLE_ROLES)[number] | null>(null)
  const { data = [] } = useQuery(accessActionsQuery(i18n.language))
  const choices = data.filter(({ name, isForCustomRoles }) => isForCustomRoles && name !== ALWAYS)
  return (
    <>
      {canStartFrom && (
        <ChoiceField
          label={t('members.own.like')}
          none={t('members.own.likeNone')}
          choices={ROLES_TO_START_FROM}
          nameOf={(role) => t(`members.roles.${role}`)}
          value={like}
          onChange={(role) => {
            setLike(role)
            const allowed = choices.filter(({ roles }) => role !== null && roles.includes(role))
            onChange(allowed.map(({ name }) => name))
          }}
        />
      )}
      <Checkbox.Group
        label={t('members.own.may')}
        description={t('members.own.always')}
        value={[...value]}
        onChange={onChange}
      >
        <Stack gap="xs" mt="xs">
          {choices.map(({ name, label }) => (
            <Checkbox key={name} value={name} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  )
}
