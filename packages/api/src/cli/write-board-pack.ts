import { writeFile } from 'node:fs/promises'
import { answerOf, NoAnswer, refusalOf, type Refusals, send, serverAt } from './ask-server.js'
import type { CliEnvironment } from './environment.js'
import { findToken } from './find-token.js'
import type { Outputs } from './import-files.js'
import type { BoardPackArguments } from './read-board-pack-arguments.js'

/**
 * Fetches a board pack over HTTP and writes it to a file, whose name it tells.
 *
 * @throws UsageError, RefusedByServer or NoAnswer
 */
export async function writeBoardPack(
  asked: BoardPackArguments,
  environment: CliEnvironment,
  { out }: Outputs,
): Promise<void> {
  const { url, organization, asOf, revision, language, outputFile } = asked
  const token = await findToken(asked, environment)
  const { headers } = serverAt(url, token, environment.language)
  const address = new URL('/board-pack.xlsx', url)
  const given = { organization, asOf, revision, language }
  for (const [name, value] of Object.entries(given)) {
    if (value !== null) address.searchParams.set(name, String(value))
  }
  const response = await send(address, { headers })
  if (!response.ok) throw refusalOf(await answerOf<Refusals>(response), response)
  const name = outputFile ?? nameOf(response)
  await writeFile(name, await bytesOf(response))
  out.write(`${name}\n`)
}

/** What the server calls the file, and nothing that leads out of the folder. */
function nameOf({ headers }: Response): string {
  const named = /filename="([\w.-]+)"/.exec(headers.get('content-disposition') ?? '')
  return named?.[1] ?? 'board-pack.xlsx'
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  try {
    return await response.bytes()
  } catch (error) {
    throw new NoAnswer('The answer of the server broke off.', { cause: error })
  }
}
