import type { AskPerson } from '../../src/cli/agree-on-mapping.js'
import { importFiles } from '../../src/cli/import-files.js'
import { readArguments } from '../../src/cli/read-arguments.js'

/** What the import command writes while it runs. */
interface Said {
  out: string
  err: string
}

/**
 * Runs the import command within this process.
 *
 * @param said takes what it writes, also when it fails.
 * @param ask who is at the terminal; nobody by default.
 * @returns whether the files went in.
 */
export async function runCommand(
  args: readonly string[],
  token: string,
  said: Said,
  ask: AskPerson = null,
): Promise<boolean> {
  const asked = readArguments(args)
  if (asked === 'HELP') throw new Error('nobody asked for help')
  const outputs = {
    out: { write: (text: string) => (said.out += text) },
    err: { write: (text: string) => (said.err += text) },
  }
  return importFiles(asked, { token, language: 'en' }, outputs, ask)
}
