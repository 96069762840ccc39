import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ChoiceSelect } from '@/forms/choice-select'
import { FormAlert } from '@/forms/form-alert'
import { keepFocusAround } from '@/forms/return-focus'
import { RefusedAlert } from '@/plans/refused-alert'
import { shareScenario, unshareScenario } from '../scenario-people-calls'
import type { People } from '../scenario-people-query'
import { useScenarioWrite } from '../use-scenario-write'
import { COLLABORATOR_ROLES, roleName } from './collaborator-roles'
import classes from './sharing-panel.module.css'

interface CollaboratorListProps {
  readonly people: People
  /** Whether the viewer says who they are. */
  readonly canShare: boolean
}

/** Whose a scenario is, and who is named in it, each with what they may do. */
export function CollaboratorList({ people, canShare }: CollaboratorListProps) {
  const { t } = useTranslation()
  const sharing = useScenarioWrite(shareScenario)
  const ending = useScenarioWrite(unshareScenario)
  const { id: scenarioId, owner, collaborators } = people
  const pending = sharing.pending || ending.pending
  const nameOf = (role: (typeof COLLABORATOR_ROLES)[number]) => t(roleName[role])
  return (
    <>
      <ul className={classes.list}>
        <li className={classes.person}>
          <p className={classes.name}>{owner.name}</p>
          <span className={classes.role}>{t('scenarioPeople.owner')}</span>
        </li>
        {collaborators.map(({ member: { id: userId, name, email }, role }) => (
          <li key={userId} className={classes.person}>
            <p className={classes.name}>
              {name} <span className={classes.email}>{email}</span>
            </p>
            <span className={classes.role}>
              {canShare ? (
                <>
                  <ChoiceSelect
                    size="xs"
                    label={t('scenarioPeople.roleOf', { name })}
                    choices={COLLABORATOR_ROLES}
                    nameOf={nameOf}
                    chosen={[role, (next) => sharing.write({ scenarioId, userId, role: next })]}
                  />
                  <ActionIcon
                    variant="default"
                    ref={keepFocusAround}
                    aria-label={t('scenarioPeople.remove', { name })}
                    disabled={pending}
                    onClick={() => ending.write({ scenarioId, userId })}
                  >
                    <IconX size={15} />
                  </ActionIcon>
                </>
              ) : (
                nameOf(role)
              )}
            </span>
          </li>
        ))}
      </ul>
      <RefusedAlert messages={[...sharing.refused, ...ending.refused]} />
      <FormAlert error={sharing.error ?? ending.error} />
    </>
  )
}
