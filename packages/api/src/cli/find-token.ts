import type { CliEnvironment } from './environment.js'
import { readText, UsageError } from './find-files.js'

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
