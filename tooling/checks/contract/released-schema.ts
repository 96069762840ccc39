import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import { type ChangelogSection, changelogSections } from './changelog.ts'
import { sameContract, schemaChanges } from './schema-changes.ts'

export const contractFiles = {
  current: 'packages/schema/schema.graphql',
  released: 'packages/schema/released.graphql',
  changelog: 'packages/schema/CHANGELOG.md',
  manifest: 'packages/schema/package.json',
} as const

type Contract = {
  readonly current: string
  /** The SDL of the last release; undefined before the first. */
  readonly released: string | undefined
  readonly changelog: string
  readonly version: string
}

export async function readContract(root: string): Promise<Contract> {
  const read = async (file: string): Promise<string> => readFile(join(root, file), 'utf8')
  const [current, released, changelog, manifest] = await Promise.all([
    read(contractFiles.current),
    read(contractFiles.released).catch(() => undefined),
    read(contractFiles.changelog).catch(() => ''),
    read(contractFiles.manifest),
  ])
  const { version } = JSON.parse(manifest) as { version: string }
  return { current, released, changelog, version }
}

/**
 * The contract against its last release: what differs has its section in the changelog under a newer
 * version, and what breaks is named there under `### Breaking`, by a version that may break. Before the
 * first release there is nothing to compare.
 */
export async function releasedSchema(root: string): Promise<Finding[]> {
  const { current, released, changelog, version } = await readContract(root)
  const sections = changelogSections(changelog)
  const last = sections.find((section) => section.released !== null)
  const section = sections.find((each) => each.version === version)
  if (last === undefined || released === undefined) {
    if (last !== undefined) return [{ file: contractFiles.released, message: missing(last) }]
    if (released !== undefined) {
      return [{ file: contractFiles.changelog, message: 'dates no release, and there is one' }]
    }
    return lacksEntry(section, version)
  }
  if (sameContract(released, current)) return []
  if (!isNewer(version, last.version)) {
    const message = `is at ${version}, and the SDL is not that of ${last.version} any more: raise it`
    return [{ file: contractFiles.manifest, message }]
  }
  return [
    ...lacksEntry(section, version),
    ...unnamedChanges(released, current, section),
    ...tooSmall(released, current, version, last.version),
  ]
}

function missing({ version, released }: ChangelogSection): string {
  return `is missing, though ${version} was released on ${released ?? ''}: see pnpm release:schema`
}

function lacksEntry(section: ChangelogSection | undefined, version: string): Finding[] {
  if (section?.released === null && section.entries > 0) return []
  const message = `has no entry for what is new: write one under "## ${version} (unreleased)"`
  return [{ file: contractFiles.changelog, message }]
}

function unnamedChanges(
  before: string,
  after: string,
  section: ChangelogSection | undefined,
): Finding[] {
  return schemaChanges(before, after)
    .filter(
      ({ coordinate, breaking }) =>
        section?.names(coordinate, breaking ? 'breaking' : 'anywhere') !== true,
    )
    .map(({ coordinate, description, breaking }) => ({
      file: contractFiles.changelog,
      message: breaking
        ? `does not name \`${coordinate}\` under "### Breaking": ${description}`
        : `does not name \`${coordinate}\`, which clients may notice: ${description}`,
    }))
}

function tooSmall(before: string, after: string, version: string, last: string): Finding[] {
  const breaks = schemaChanges(before, after).some(({ breaking }) => breaking)
  if (!breaks || mayBreak(version, last)) return []
  const message = `goes from ${last} to ${version}, and the SDL breaks: that takes a new first number, or second before 1.0`
  return [{ file: contractFiles.manifest, message }]
}

const numbers = (version: string): number[] => version.split('.').map(Number)

function isNewer(version: string, than: string): boolean {
  const [a, b] = [numbers(version), numbers(than)]
  const place = a.findIndex((number, index) => number !== b[index])
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0)
}

/** Whether a version may break what an earlier one promised. */
function mayBreak(version: string, since: string): boolean {
  const [[major = 0, minor = 0], [before = 0, beforeMinor = 0]] = [numbers(version), numbers(since)]
  return major > before || (major === 0 && minor > beforeMinor)
}
