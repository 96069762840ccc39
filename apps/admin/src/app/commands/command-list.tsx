/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list beside its field has no tag of its own */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command, CommandGroup } from './command'
import classes from './command-list.module.css'

interface CommandListProps {
  readonly id: string
  readonly commands: readonly Command[]
  readonly chosen: Command | undefined
  /** Said where there are none. */
  readonly none: string
  readonly onChoose: (command: Command) => void
  readonly onRun: (command: Command) => void
}

const groups: readonly CommandGroup[] = ['FOUND', 'PAGES', 'ACTIONS']

/** The id of a command's row, for the field that says which is chosen. */
export function optionId({ id }: Command): string {
  return `command-${id.replaceAll(/[^\w-]/g, '_')}`
}

/** What the palette offers, by group; the keyboard stays in its field. */
export function CommandList({ id, commands, chosen, none, onChoose, onRun }: CommandListProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const chosenId = chosen && optionId(chosen)
  useEffect(() => {
    if (chosenId !== undefined) {
      list.current?.querySelector(`#${chosenId}`)?.scrollIntoView({ block: 'nearest' })
    }
  }, [chosenId])
  if (commands.length === 0) return <output className={classes.none}>{none}</output>
  return (
    <div ref={list} id={id} role="listbox" className={classes.list} aria-label={t('commands.list')}>
      {groups.map((group) => {
        const members = commands.filter((each) => each.group === group)
        if (members.length === 0) return null
        return (
          <div key={group} role="group" aria-label={t(`commands.groups.${group}`)}>
            <p className={classes.heading} aria-hidden="true">
              {t(`commands.groups.${group}`)}
            </p>
            {members.map((command) => (
              // The keyboard runs it from the field, which names it as the active one.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={command.id}
                id={optionId(command)}
                role="option"
                aria-selected={command === chosen}
                className={classes.option}
                onPointerMove={() => {
                  if (command !== chosen) onChoose(command)
                }}
                onClick={() => onRun(command)}
              >
                <command.Icon size={18} stroke={1.6} aria-hidden="true" />
                <span className={classes.text}>{command.text}</span>
                {command.note !== null && <span className={classes.note}>{command.note}</span>}
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
