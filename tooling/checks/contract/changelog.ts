/** What a changelog says of one version. */
export type ChangelogSection = {
  readonly version: string
  /** The day it was released, `YYYY-MM-DD`; null until it is. */
  readonly released: string | null
  /** How many entries it has. */
  readonly entries: number
  /** Whether an entry, or one under `### Breaking`, names what a change is about. */
  readonly names: (coordinate: string, where: 'anywhere' | 'breaking') => boolean
}

const heading = /^## (\d+\.\d+\.\d+) \((unreleased|\d{4}-\d{2}-\d{2})\)$/

/** The sections of a changelog, `## 1.2.0 (2026-11-28)` or `## 1.3.0 (unreleased)`, the newest first. */
export function changelogSections(text: string): ChangelogSection[] {
  return text.split(/^(?=## )/m).flatMap((part) => {
    const [first = '', ...lines] = part.split('\n')
    const match = heading.exec(first)
    return match === null ? [] : [sectionOf(match[1] ?? '', match[2] ?? '', lines)]
  })
}

function sectionOf(version: string, when: string, lines: readonly string[]): ChangelogSection {
  const body = lines.join('\n')
  const breaking = body.split(/^(?=### )/m).filter((part) => part.startsWith('### Breaking'))
  const named = { anywhere: namesIn(body), breaking: namesIn(breaking.join('\n')) }
  return {
    version,
    released: when === 'unreleased' ? null : when,
    entries: lines.filter((line) => line.startsWith('- ')).length,
    names: (coordinate, where) => named[where].some((name) => name.test(coordinate)),
  }
}

/**
 * What a text names between backticks. A name means what lies within it too: a type its fields, a field
 * its arguments. A `*` stands for any letters, as in `*Input.organizationId`.
 */
function namesIn(text: string): RegExp[] {
  return [...text.matchAll(/`([\w.*(:)]+)`/g)].map(([, name = '']) => {
    const pattern = name.replaceAll(/[.()]/g, String.raw`\$&`).replaceAll('*', String.raw`\w*`)
    return new RegExp(String.raw`^${pattern}(?:[.(].*)?$`)
  })
}

/** Marks the section of a version as released on a day. */
export function datedChangelog(text: string, version: string, day: string): string {
  return text.replace(`## ${version} (unreleased)`, `## ${version} (${day})`)
}
