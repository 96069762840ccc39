import type { Icon as TablerIcon } from '@tabler/icons-react'
import { plainText } from '@/i18n/plain-text'

/** What a command is found under. */
export type CommandGroup = 'ACTIONS' | 'FOUND' | 'PAGES'

/** Something that the palette offers. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  readonly text: string
  /** What it is, where its text does not say so. */
  readonly note: string | null
  readonly Icon: TablerIcon
  readonly run: () => void
}

/** The commands whose texts hold every word that is typed; all of them while nothing is. */
export function matchingCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = plainWords(typed)
  return commands.filter(({ text, note }) => {
    const said = plainText(`${text} ${note ?? ''}`)
    return words.every((word) => said.includes(word))
  })
}

function plainWords(text: string): readonly string[] {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
}
