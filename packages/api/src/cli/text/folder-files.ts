import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isOfForm, ORGANIZATION_FILE, type ReadFile, type TextFile } from '@postscale/domain'
import { UsageError } from '../find-files.js'
import { csvText, readCsv } from './csv-text.js'
import { readYaml, yamlText } from './yaml-text.js'

/** A file's text. */
function fileText(file: TextFile): string {
  return 'tree' in file ? yamlText(file.tree) : csvText(file.columns, file.rows)
}

/** What a file's text says. */
function readText(path: string, text: string): ReadFile {
  return path.endsWith('.csv') ? readCsv(path, text) : readYaml(path, text)
}

/** Writes a folder; where it was one before, files of the form that are no longer told are taken away. */
export async function writeFiles(folder: string, files: readonly TextFile[]): Promise<void> {
  const told = new Set(files.map(({ path }) => path))
  const former = await placesIn(folder)
  for (const path of former.includes(ORGANIZATION_FILE) ? former : []) {
    if (!told.has(path)) await rm(join(folder, path))
  }
  for (const file of files) {
    const at = join(folder, file.path)
    await mkdir(dirname(at), { recursive: true })
    await writeFile(at, fileText(file))
  }
}

/**
 * Reads the files of the form that lie in a folder; what else lies there is not looked at.
 *
 * @throws UsageError when there is no such folder.
 */
export async function readFiles(folder: string): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = []
  for (const path of await placesIn(folder, true)) {
    const bytes = await readFile(join(folder, path))
    files.push(readBytes(path, bytes))
  }
  return files
}

function readBytes(path: string, bytes: Uint8Array): ReadFile {
  try {
    return readText(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { path, line: 1, detail: 'It is not in UTF-8.' }
  }
}

async function placesIn(folder: string, mustBe = false): Promise<readonly string[]> {
  const found: string[] = []
  for (const within of ['', 'teams', 'facts']) {
    const entries = await readdir(join(folder, within), { withFileTypes: true }).catch(() => null)
    if (entries === null && within === '' && mustBe) throw new UsageError(`there is no ${folder}`)
    for (const entry of entries ?? []) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      if (entry.isFile() && isOfForm(path)) found.push(path)
    }
  }
  return found.toSorted()
}
