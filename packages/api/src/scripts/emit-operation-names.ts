import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse } from 'graphql'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const target = join(root, 'packages/api/src/http/generated/operation-names.ts')

/** Writes the names of the operations that the contract and the admin app have, by which metrics tell them. */
function emitOperationNames(): void {
  const names = ['packages/schema/operations', 'apps/admin/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.graphql'))
      .flatMap((path) => namesIn(readFileSync(join(root, folder, path), 'utf8'))),
  )
  const lines = [...new Set(names)].toSorted().map((name) => `  '${name}',\n`)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(
    target,
    '/* Written from the .graphql files of contract and app; do not edit. */\n' +
      `export const OPERATION_NAMES: ReadonlySet<string> = new Set([\n${lines.join('')}])\n`,
  )
}

function namesIn(text: string): string[] {
  return parse(text).definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && node.name ? [node.name.value] : [],
  )
}

emitOperationNames()
