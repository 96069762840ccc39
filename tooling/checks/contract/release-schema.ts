import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { changelogSections, datedChangelog } from './changelog.ts'
import { contractFiles, readContract, releasedSchema } from './released-schema.ts'

/**
 * Takes the SDL as it is for that of a release: what `released-schema` compares with from now on. The
 * changelog's section of the version gets the day.
 *
 * @returns what keeps it from being released; nothing when it is.
 */
export async function releaseSchema(root: string, day: string): Promise<string[]> {
  const findings = await releasedSchema(root)
  if (findings.length > 0) return findings.map(({ file, message }) => `${file} ${message}`)
  const { current, changelog, version } = await readContract(root)
  const section = changelogSections(changelog).find((each) => each.version === version)
  if (section === undefined || section.released !== null) {
    return [`${contractFiles.manifest} is at ${version}, which is released: there is nothing new`]
  }
  await writeFile(join(root, contractFiles.released), current)
  await writeFile(join(root, contractFiles.changelog), datedChangelog(changelog, version, day))
  return []
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', '..', '..')
  const day = new Date().toISOString().slice(0, 10)
  const refusals = await releaseSchema(root, day)
  for (const refusal of refusals) process.stderr.write(`${refusal}\n`)
  process.exitCode = refusals.length > 0 ? 1 : 0
}
