import { DEFAULT_REPORT, DEFAULT_URL, type ImportArguments } from './read-arguments.js'

/** The command does not know what its import came to: it may have gone in, or may still. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown'

  /** @param command how to ask again. */
  constructor(cause: unknown, command: string) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`It is not known whether the import went in. ${reason}\nAsk again: ${command}`, { cause })
  }
}

/** The command line that asks what an import came to. */
export function askAgain(
  { organization, url, tokenFile, reportFile, refusedFile }: ImportArguments,
  named: { readonly runId: string } | { readonly key: string },
): string {
  const options = [
    ['--org', organization],
    'runId' in named ? ['--run', named.runId] : ['--key', named.key],
    url === DEFAULT_URL ? [] : ['--url', url],
    tokenFile === null ? [] : ['--token-file', tokenFile],
    reportFile === DEFAULT_REPORT ? [] : ['--report', reportFile],
    refusedFile === null ? [] : ['--refused', refusedFile],
  ]
  return ['pnpm', 'import:csv', ...options.flat().map(quoted)].join(' ')
}

/** A word as a shell reads it. */
function quoted(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
