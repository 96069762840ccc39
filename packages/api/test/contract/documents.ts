import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { type DocumentNode, Kind, parse, print, visit } from 'graphql'

const operations = fileURLToPath(new URL('../../../schema/operations', import.meta.url))

/**
 * The operations of the contract's package by name, as text with the fragments that they use: what
 * other services send.
 */
export async function readDocuments(): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(operations, { recursive: true })
  const texts = files
    .filter((file) => file.endsWith('.graphql'))
    .map(async (file) => readFile(join(operations, file), 'utf8'))
  const { definitions } = parse((await Promise.all(texts)).join('\n'))
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  )
  return new Map(
    definitions.flatMap((operation) => {
      if (operation.kind !== Kind.OPERATION_DEFINITION) return []
      const used = new Map<string, DocumentNode['definitions'][number]>()
      const collect = (node: DocumentNode['definitions'][number]): void => {
        visit(node, {
          FragmentSpread({ name: { value } }) {
            const fragment = fragments.get(value)
            if (fragment === undefined || used.has(value)) return
            used.set(value, fragment)
            collect(fragment)
          },
        })
      }
      collect(operation)
      const document = { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] } as const
      return [[operation.name!.value, print(document)] as const]
    }),
  )
}
