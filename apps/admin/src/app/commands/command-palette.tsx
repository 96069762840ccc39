import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { searchQuery } from '@/features/search/search-query'
import { presentOpener, returnFocus } from '@/forms/return-focus'
import { useMoment } from '../shell/as-of-control'
import { type Command, matchingCommands } from './command'
import { CommandList, optionId } from './command-list'
import classes from './command-palette.module.css'
import {
  useActionCommands,
  useChangeCommands,
  useFoundCommands,
  usePageCommands,
} from './use-commands'

interface CommandPaletteProps {
  readonly onShortcuts: () => void
  readonly onClose: () => void
}

const listId = 'commands'
/** How long typing pauses before the server is asked, in milliseconds. */
const PAUSE = 150

/** Finds people, seats, teams, accounts, roles, pages and actions by their words, with the keyboard alone. */
export function CommandPalette({ onShortcuts, onClose }: CommandPaletteProps) {
  const { t } = useTranslation()
  const { slug, at } = useMoment()
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const [opener] = useState(presentOpener)
  useEffect(() => () => returnFocus(opener), [opener])
  const [search] = useDebouncedValue(typed.trim(), PAUSE)
  const query = useQuery(searchQuery(slug, at, search))
  const found = useFoundCommands(typed.trim() === '' ? [] : (query.data ?? []))
  const pages = usePageCommands()
  const changes = useChangeCommands()
  const offered = useActionCommands(onShortcuts)
  const commands = [
    ...found,
    ...matchingCommands(pages, typed),
    ...matchingCommands([...changes, ...offered], typed),
  ]
  const chosen = commands[Math.min(place, commands.length - 1)]
  const isWaiting = typed.trim() !== search || (search !== '' && query.isFetching)
  const run = (command: Command): void => {
    onClose()
    command.run()
  }
  // What is typed may be found in a moment: Enter then means the first of it.
  const [isEntered, setEntered] = useState(false)
  useEffect(() => {
    if (!isEntered || isWaiting || chosen === undefined) return
    onClose()
    chosen.run()
  }, [isEntered, isWaiting, chosen, onClose])
  const move = (event: KeyboardEvent<HTMLInputElement>): void => {
    const last = commands.length - 1
    const places: Readonly<Record<string, number>> = {
      ArrowDown: place >= last ? 0 : place + 1,
      ArrowUp: place <= 0 ? last : place - 1,
    }
    const next = places[event.key]
    if (next !== undefined) {
      event.preventDefault()
      setPlace(next)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (isWaiting && place === 0) setEntered(true)
      else if (chosen !== undefined) run(chosen)
    }
  }
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size="38rem"
      returnFocus={false}
      centered={false}
      yOffset="12vh"
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={t('commands.search')}>
        <div className={classes.field}>
          <IconSearch size={18} stroke={1.7} aria-hidden="true" />
          <input
            data-autofocus
            className={classes.input}
            role="combobox"
            aria-label={t('commands.search')}
            aria-expanded={commands.length > 0}
            aria-controls={commands.length > 0 ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={chosen && optionId(chosen)}
            placeholder={t('commands.placeholder')}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ currentTarget: { value } }) => {
              setTyped(value)
              setPlace(0)
              setEntered(false)
            }}
            onKeyDown={move}
          />
        </div>
        <CommandList
          id={listId}
          commands={commands}
          chosen={chosen}
          none={t(isWaiting ? 'shell.loading' : 'commands.none', { typed })}
          onChoose={(command) => setPlace(commands.indexOf(command))}
          onRun={run}
        />
      </Modal.Content>
    </Modal.Root>
  )
}
