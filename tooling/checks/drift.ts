import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { runCommand } from './run-command.ts'
import { trackedFiles } from './tracked-files.ts'

/** What is generated and committed all the same. */
const committed =
  /^(?:packages\/schema\/(?:schema|subgraph)\.graphql$|(?:packages\/schema|apps\/admin)\/src\/generated\/|apps\/admin\/generated\/|packages\/api\/src\/http\/generated\/|docs\/(?:(?:org-lint|messages)\/[a-z-]+|guides\/import-(?:columns|systems))\.md$)/

/**
 * The committed generated files are what `pnpm generate` makes of the sources. Contents are
 * compared before and after, so that uncommitted work is not held against anybody; what changed is
 * left as generated.
 */
export async function drift(root: string, generate = runGenerate): Promise<Finding[]> {
  const before = await hashes(root)
  const failure = await generate(root)
  const after = await hashes(root)
  const files = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  const drifted = files
    .filter((file) => before.get(file) !== after.get(file))
    .map((file) => ({ file, message: `${change(before.has(file), after.has(file))}: ${remedy}` }))
  return failure === undefined ? drifted : [...drifted, { file: 'turbo.json', message: failure }]
}

const remedy =
  'it did not match its sources. The new content is in place, as by `pnpm generate`: commit it'

function change(was: boolean, is: boolean): string {
  if (!was) return 'is new'
  return is ? 'has changed' : 'is gone'
}

async function runGenerate(root: string): Promise<string | undefined> {
  const { ok, reason } = await runCommand(root, 'turbo run generate --output-logs=errors-only')
  return ok ? undefined : `\`pnpm generate\` ${reason}`
}

async function hashes(root: string): Promise<Map<string, string>> {
  const files = (await trackedFiles(root)).filter((file) => committed.test(file))
  const pairs = files.map(async (file) => {
    const content = await readFile(join(root, file))
    return [file, createHash('sha256').update(content).digest('hex')] as const
  })
  return new Map(await Promise.all(pairs))
}
