import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import type { Finding } from '../finding.ts'
import { datedDeprecations, described } from './documentation-rules.ts'
import { idNames, nameCases, namePrefixes, permissionNames } from './naming-rules.ts'
import { schemaElements } from './schema-elements.ts'
import type { SdlRule } from './sdl-rule.ts'
import { connectionParts, mutationPayloads, nonNullLists, ratios } from './shape-rules.ts'

const rules: readonly SdlRule[] = Object.freeze([
  described,
  datedDeprecations,
  nameCases,
  namePrefixes,
  permissionNames,
  idNames,
  nonNullLists,
  mutationPayloads,
  connectionParts,
  ratios,
])

const file = 'packages/schema/schema.graphql'

/** The contract's SDL keeps to its own conventions, which CONTRIBUTING tells. */
export async function sdlLint(root: string): Promise<Finding[]> {
  const schema = buildSchema(await readFile(join(root, file), 'utf8'))
  const elements = schemaElements(schema)
  return rules
    .flatMap((rule) => rule(elements, schema))
    .map(({ element, message }) => ({
      file,
      line: element.node?.loc?.startToken.line ?? 1,
      message: `${element.coordinate} ${message}`,
    }))
    .toSorted((a, b) => a.line - b.line)
}
