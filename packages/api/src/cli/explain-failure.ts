import { RefusedByServer } from './refused-by-server.js'

/** Why a command could not be done, for the terminal. */
export function explainFailure(error: unknown): string {
  if (error instanceof RefusedByServer) return error.message
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause === undefined) return error.message
  const reason = cause instanceof Error && cause.message !== '' ? cause.message : null
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? null
  return `The server cannot be reached: ${reason ?? code ?? error.message}`
}
