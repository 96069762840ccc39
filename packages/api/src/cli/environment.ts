import { env } from 'node:process'

/** What the command is told by its environment. */
export interface CliEnvironment {
  /** An API token. */
  readonly token: string | null
  /** The language of the person at the terminal, as a BCP 47 tag. */
  readonly language: string | null
}

/** Reads `POSTSCALE_TOKEN` and the terminal's locale (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function readCliEnvironment(
  variables: Readonly<Record<string, string | undefined>> = env,
): CliEnvironment {
  const locale = variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || ''
  const language = /^([a-z]{2})(?:_([A-Z]{2}))?/.exec(locale)
  return {
    token: variables['POSTSCALE_TOKEN']?.trim() || null,
    language: language === null ? null : [language[1], language[2]].filter(Boolean).join('-'),
  }
}
