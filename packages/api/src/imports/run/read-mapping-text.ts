import {
  type FileProblem,
  type ImportMapping,
  type Message,
  readMapping,
  type Result,
} from '@postscale/domain'

/** A mapping file's text as the mapping it is, or what is wrong with it. */
export function readMappingText(text: string): Result<ImportMapping, readonly Message[]> {
  let plain: unknown
  try {
    plain = JSON.parse(text)
  } catch {
    return { ok: false, error: [{ key: 'imports.NOT_JSON', params: {} }] }
  }
  return readKeptMapping(plain)
}

/** What is kept of a mapping as the mapping it is, or what is wrong with it. */
export function readKeptMapping(kept: unknown): Result<ImportMapping, readonly Message[]> {
  const read = readMapping(kept)
  return read.ok ? read : { ok: false, error: read.error.map(toMessage) }
}

/** A problem as it is told. */
export function toMessage({ code, params }: FileProblem): Message {
  return { key: `imports.${code}`, params } as Message
}
