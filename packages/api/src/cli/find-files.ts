import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { assignFiles, type ImportMapping } from '@postscale/domain'

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

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

/** Files whose tables have names of their own, which the server tells. */
const SEVERAL = /\.(?:xlsx|xlsm|zip)$/i

/** A file to send, and what its mapping says of how it is written. */
export interface FileToSend {
  readonly path: string
  readonly name: string
  readonly encoding: string | null
  readonly delimiter: string | null
}

/**
 * The files that the paths name. Of a folder these are its CSV files, workbooks and zips, and with a mapping
 * only those that it speaks of, or that may hold what it speaks of; the others are told apart.
 *
 * @throws UsageError when there are none.
 */
export async function findFiles(
  paths: readonly string[],
  mapping: ImportMapping | null,
): Promise<{ readonly files: readonly FileToSend[]; readonly left: readonly string[] }> {
  const files: FileToSend[] = []
  const left: string[] = []
  for (const path of paths) {
    const inFolder = await tableFilesOf(path)
    for (const file of inFolder ?? [path]) {
      const name = basename(file)
      const part = mapping && assignFiles(mapping, [{ fileName: name }]).files[0]?.mapping
      if (mapping !== null && inFolder !== null && part === undefined && !SEVERAL.test(name)) {
        left.push(name)
      } else {
        const { encoding = null, delimiter = null } = part ?? {}
        files.push({ path: file, name, encoding, delimiter })
      }
    }
  }
  if (files.length === 0) throw new UsageError('there is no file to import')
  return { files, left }
}

/** Null when the path is a file's. */
async function tableFilesOf(path: string): Promise<readonly string[] | null> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new UsageError(`there is no ${path}`)
  if (!found.isDirectory()) return null
  const names = (await readdir(path)).filter((name) =>
    /\.(?:csv|tsv|txt|xlsx|xlsm|zip)$/i.test(name),
  )
  return names.toSorted().map((name) => join(path, name))
}
