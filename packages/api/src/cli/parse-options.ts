import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from './find-files.js'

/**
 * The options of a command line, and what it names besides.
 *
 * @param allowPositionals whether it may name anything besides.
 * @throws UsageError
 */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  { allowPositionals = false } = {},
) {
  // pnpm hands a `--` that separates its own arguments on.
  const own = args[0] === '--' ? args.slice(1) : [...args]
  try {
    return parseArgs({ args: own, options, allowPositionals })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
