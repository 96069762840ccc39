import { createWriteStream } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { askAgain } from './ask-again.js'
import type { ImportClient, ShownRun } from './import-client.js'
import type { Terminal } from './progress-display.js'
import type { ImportArguments } from './read-arguments.js'

interface Asking {
  readonly client: ImportClient
  readonly asked: ImportArguments
  readonly err: Terminal
  /** Asks again while the server does not answer. */
  readonly patiently: <T>(ask: () => Promise<T>) => Promise<T>
}

/**
 * Writes why rows were refused, and where it is asked for the rows themselves. That they cannot be had
 * changes nothing about what the import came to.
 */
export async function writeRefused(
  { client, asked, err, patiently }: Asking,
  run: ShownRun,
  out: Terminal,
): Promise<void> {
  const write = async (url: string, file: string) => {
    const content = await patiently(() => client.download(url))
    await pipeline(Readable.fromWeb(content), createWriteStream(file))
  }
  try {
    await write(run.reportUrl, asked.reportFile)
    out.write(`All refused rows are in ${asked.reportFile}.\n`)
    if (asked.refusedFile === null) return
    for (const { file, whole, url } of run.refusedFiles) {
      const path = pathFor(asked.refusedFile, file, run.refusedFiles.length > 1)
      await write(url, path)
      const rows = whole ? 'All rows' : 'The refused rows'
      out.write(`${rows} of ${file}, to be mended and imported again, are in ${path}.\n`)
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const command = askAgain(asked, { runId: run.id })
    err.write(`The refused rows could not be written: ${reason}\nAsk for them: ${command}\n`)
  }
}

/** Of several files each has its own, called after it: `refused.csv` becomes `refused-accounts.csv`. */
function pathFor(path: string, file: string, several: boolean): string {
  if (!several) return path
  const extension = extname(path)
  const own = file.replace(/\.(?:csv|tsv|txt)$/i, '').replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
  return join(dirname(path), `${basename(path, extension)}-${own}${extension}`)
}
