import { MultiSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { type Members, PEOPLE_ROLES, type PeopleRole } from '../members-query'

/** What somebody may do, and where they manage teams, which. */
export interface ChosenRole {
  readonly role: PeopleRole
  /** Opaque ids. */
  readonly teamIds: readonly string[]
}

interface RoleFieldsProps {
  readonly teams: Members['teams']['nodes']
  readonly value: ChosenRole
  readonly onChange: (next: ChosenRole) => void
}

export function RoleFields({ teams, value, onChange }: RoleFieldsProps) {
  const { t } = useTranslation()
  const { role, teamIds } = value
  return (
    <Stack gap="md">
      <ChoiceField
        label={t('members.role')}
        description={t(`members.about.${role}`)}
        choices={PEOPLE_ROLES}
        nameOf={(each) => t(`members.roles.${each}`)}
        value={role}
        onChange={(next) => onChange({ ...value, role: next ?? role })}
      />
      {role === 'TEAM_MANAGER' && (
        <MultiSelect
          label={t('members.teams')}
          description={t('members.teamsHint')}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...teamIds]}
          onChange={(next) => onChange({ ...value, teamIds: next })}
          searchable
        />
      )}
    </Stack>
  )
}
