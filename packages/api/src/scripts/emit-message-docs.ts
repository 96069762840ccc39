import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LOCALES, localize, MESSAGE_EXAMPLES, type Message } from '@postscale/domain'

const target = fileURLToPath(new URL('../../../../docs/messages', import.meta.url))

/** What the product says, one example a message in the three languages: a page a room, to be read by natives. */
function emitMessageDocs(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const rooms = new Set(MESSAGE_EXAMPLES.map(roomOf))
  const pages = new Map(
    [...rooms].map((room) => [
      `${kebab(room)}.md`,
      page(
        room,
        MESSAGE_EXAMPLES.filter((message) => roomOf(message) === room),
      ),
    ]),
  )
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
  for (const [name, text] of pages) {
    const path = join(folder, name)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
  }
}

function roomOf({ key }: Message): string {
  return key.slice(0, key.indexOf('.'))
}

function page(room: string, messages: readonly Message[]): string {
  const parts = messages.map((message) =>
    [
      `\`${message.key}\``,
      '',
      ...LOCALES.map((locale) => `- ${locale}: ${localize(locale, message).replaceAll('\n', ' ')}`),
    ].join('\n'),
  )
  return `# ${room}\n\nExamples with figures made up; generated from the catalogues.\n\n${parts.join('\n\n')}\n`
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

emitMessageDocs(target)
