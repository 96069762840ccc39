import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceSelect } from '@/forms/choice-select'
import { FormAlert } from '@/forms/form-alert'
import { attemptKey } from '@/plans/plan-draft'
import { RefusedAlert } from '@/plans/refused-alert'
import { shareScenario } from '../scenario-people-calls'
import { type Collaborator, membersQuery, type People } from '../scenario-people-query'
import { useScenarioWrite } from '../use-scenario-write'
import { COLLABORATOR_ROLES, roleName } from './collaborator-roles'
import classes from './sharing-panel.module.css'

interface CollaboratorFormProps {
  readonly slug: string
  /** Those who are named already; the scenario is the viewer's own. */
  readonly people: People
}

/** Names one more member in a scenario, found by name or e-mail. */
export function CollaboratorForm({ slug, people }: CollaboratorFormProps) {
  const { t } = useTranslation()
  const { id: scenarioId, collaborators, viewerId } = people
  const [userId, setUserId] = useState<string | null>(null)
  const [role, setRole] = useState<Collaborator['role']>('EDITOR')
  const [idempotencyKey, setKey] = useState(attemptKey)
  const { data: members = [] } = useQuery(membersQuery(slug))
  const { write, refused, error, pending } = useScenarioWrite(shareScenario, () => {
    setUserId(null)
    setKey(attemptKey())
  })
  const known = new Set([viewerId, ...collaborators.map(({ member }) => member.id)])
  const options = members.flatMap(({ id, name, email }) =>
    known.has(id) ? [] : [{ value: id, label: `${name} · ${email}` }],
  )
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (userId !== null) write({ scenarioId, userId, role, idempotencyKey })
      }}
    >
      <div className={classes.fields}>
        <Select
          label={t('scenarioPeople.add')}
          placeholder={t('scenarioPeople.search')}
          data={options}
          searchable
          openOnFocus={false}
          nothingFoundMessage={t('scenarioPeople.nobody')}
          value={userId}
          onChange={(chosen) => {
            setUserId(chosen)
            setKey(attemptKey())
          }}
        />
        <ChoiceSelect
          label={t('scenarioPeople.role')}
          choices={COLLABORATOR_ROLES}
          nameOf={(each) => t(roleName[each])}
          chosen={[
            role,
            (chosen) => {
              setRole(chosen)
              setKey(attemptKey())
            },
          ]}
        />
        <Button type="submit" loading={pending} disabled={userId === null}>
          {t('scenarioPeople.share')}
        </Button>
      </div>
      <RefusedAlert messages={refused} />
      <FormAlert error={error} />
    </form>
  )
}
