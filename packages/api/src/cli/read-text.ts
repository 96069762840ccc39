import { readFile } from 'node:fs/promises'
import { UsageError } from './usage-error.js'

/**
 * The text of a file that the command line names.
 *
 * @throws UsageError when it cannot be read.
 */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new UsageError(`${path} cannot be read`)
  }
}
