import { MultiSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { type ChosenRole, isAboutTeams, type RolesOf } from '../chosen-role'
import { PEOPLE_ROLES } from '../members-query'
import { useAllowedText } from '@/viewer/use-allowed-text'

interface RoleFieldsProps {
  readonly organization: RolesOf
  readonly value: ChosenRole
  readonly onChange: (next: ChosenRole) => void
}

/** What somebody may do: a role that every organization has or one of its own, and the teams that it is about. */
export function RoleFields({ organization, value, onChange }: RoleFieldsProps) {
  const { t } = useTranslation()
  const allowedText = useAllowedText()
  const { customRoles, teams } = organization
  const { role, teamIds } = value
  const builtIn = (name: string) => PEOPLE_ROLES.find((each) => each === name)
  const own = (name: string) => customRoles.find((each) => each.role.id === name)?.role
  const nameOf = (name: string) => {
    const known = builtIn(name)
    return known === undefined ? (own(name)?.name ?? '') : t(`members.roles.${known}`)
  }
  const aboutOf = (name: string) => {
    const known = builtIn(name)
    return known === undefined ? allowedText(own(name)?.actions ?? []) : t(`members.about.${known}`)
  }
  return (
    <Stack gap="md">
      <ChoiceField
        label={t('members.role')}
        description={aboutOf(role)}
        choices={[...PEOPLE_ROLES, ...customRoles.map((each) => each.role.id)]}
        nameOf={nameOf}
        value={role}
        onChange={(next) => onChange({ ...value, role: next ?? role })}
      />
      {isAboutTeams(organization, role) && (
        <MultiSelect
          label={t('members.teams')}
          description={t('members.teamsHint')}
          data={teams.nodes.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...teamIds]}
          onChange={(next) => onChange({ ...value, teamIds: next })}
          searchable
        />
      )}
    </Stack>
  )
}
