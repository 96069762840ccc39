import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { keepFocusAround } from '@/forms/return-focus'
import type { ScenarioEditInput } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { ChangeComments } from '../comments/change-comments'
import classes from './change-list.module.css'
import type { ScenarioChange } from './scenario-changes-query'

/** What can be done to the changes of a scenario. */
interface ChangeActions {
  readonly pending: boolean
  readonly onAmend: (edit: ScenarioEditInput) => void
  /** Opens a change to be edited; null for one that cannot be. */
  readonly opening: (change: ScenarioChange) => (() => void) | null
}

/** What is the same for all changes of a scenario. */
export interface ChangeContext {
  /** How many there are. */
  readonly count: number
  /** Of which they are; null where nothing is said of them. */
  readonly discussedId: string | null
  /** Null where nothing can be changed any more. */
  readonly actions: ChangeActions | null
}

interface ChangeRowProps extends ChangeContext {
  readonly change: ScenarioChange
}

/** A change of a scenario: what it does, who made it, why it does not apply, and what can be done to it. */
export function ChangeRow({ change, count, discussedId, actions }: ChangeRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { id: changeId, place, title, author, at, problems } = change
  const open = actions?.opening(change) ?? null
  return (
    <li className={classes.change} data-number={formats.number(place + 1)}>
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
        {actions !== null && (
          <ActionIcon.Group>
            {open !== null && (
              <ActionIcon
                variant="default"
                aria-label={t('scenarios.editChange', { title })}
                onClick={open}
              >
                <IconPencil size={15} />
              </ActionIcon>
            )}
            <ActionIcon
              variant="default"
              aria-label={t('scenarios.up', { title })}
              disabled={actions.pending || place === 0}
              onClick={() => actions.onAmend({ changeId, moveTo: place - 1 })}
            >
              <IconArrowUp size={15} />
            </ActionIcon>
            <ActionIcon
              variant="default"
              aria-label={t('scenarios.down', { title })}
              disabled={actions.pending || place === count - 1}
              onClick={() => actions.onAmend({ changeId, moveTo: place + 1 })}
            >
              <IconArrowDown size={15} />
            </ActionIcon>
            <ActionIcon
              variant="default"
              ref={keepFocusAround}
              aria-label={t('scenarios.drop', { title })}
              disabled={actions.pending}
              onClick={() => actions.onAmend({ changeId, drop: true })}
            >
              <IconX size={15} />
            </ActionIcon>
          </ActionIcon.Group>
        )}
      </div>
    </li>
  )
}
