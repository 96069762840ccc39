import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { keepFocusAround } from '@/forms/return-focus'
import type { ScenarioEditInput } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { Scenario } from '../scenario-query'
import { ChangeComments } from './change-comments'
import classes from './change-list.module.css'

interface ChangeListProps {
  readonly changes: Scenario['changes']
  /** Of which they are; null where nothing is said of them. */
  readonly discussedId: string | null
  readonly pending: boolean
  /** Null where nothing can be changed any more. */
  readonly onEdit: ((edit: ScenarioEditInput) => void) | null
}

/** The changes of a scenario, in their order, each with who made it, and why it does not apply. */
export function ChangeList({ changes, discussedId, pending, onEdit }: ChangeListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (changes.length === 0) return <p className={classes.none}>{t('scenarios.noChanges')}</p>
  return (
    <ol className={classes.list}>
      {changes.map(({ id: changeId, title, author, at, problems }, index) => (
        <li key={changeId} className={classes.change}>
          <div>
            <p className={classes.title}>{title}</p>
            <p className={classes.details}>
              {t('scenarios.by', { name: author })} · {formats.date(at.slice(0, 10))}
            </p>
            {problems.map(({ code, message: reason }) => (
              <p key={code + reason} className={classes.problem}>
                {t('scenarios.unfit', { reason })}
              </p>
            ))}
          </div>
          <div className={classes.actions}>
            {discussedId !== null && (
              <ChangeComments scenarioId={discussedId} changeId={changeId} title={title} />
            )}
            {onEdit !== null && (
              <ActionIcon.Group>
                <ActionIcon
                  variant="default"
                  aria-label={t('scenarios.up', { title })}
                  disabled={pending || index === 0}
                  onClick={() => onEdit({ changeId, moveTo: index - 1 })}
                >
                  <IconArrowUp size={15} />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  aria-label={t('scenarios.down', { title })}
                  disabled={pending || index === changes.length - 1}
                  onClick={() => onEdit({ changeId, moveTo: index + 1 })}
                >
                  <IconArrowDown size={15} />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  ref={keepFocusAround}
                  aria-label={t('scenarios.drop', { title })}
                  disabled={pending}
                  onClick={() => onEdit({ changeId, drop: true })}
                >
                  <IconX size={15} />
                </ActionIcon>
              </ActionIcon.Group>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
