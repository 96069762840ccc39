import type { CliEnvironment } from './environment.js'
import { readText } from './read-text.js'
import { UsageError } from './usage-error.js'

/**
 * The API token that the command is given.
 *
 * @throws UsageError when there is none.
 */
export async function findToken(
  { tokenFile }: { readonly tokenFile: string | null },
  { token }: CliEnvironment,
): Promise<string> {
  const found = tokenFile === null ? token : (await readText(tokenFile)).trim()
  if (found === null || found === '') {
    throw new UsageError('there is no token: set POSTSCALE_TOKEN or give --token-file')
  }
  return found
}
