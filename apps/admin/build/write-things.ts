/**
 * Writes what the app asks of every kind of thing, out of the committed SDL and the entity catalogue: a list, one thing
 * with its fields, by which fields a list is filtered and ordered, and what each change takes.
 *
 * Run it before graphql-codegen, which makes typed documents of the questions.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { entityKinds } from '@postscale/schema/entities'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { changeInputs } from './things/change-inputs.ts'
import { thingLists } from './things/thing-lists.ts'
import { thingQuestions } from './things/thing-questions.ts'

const sdl = readFileSync(
  new URL('../node_modules/@postscale/schema/schema.graphql', import.meta.url),
  'utf8',
)
const schema: GraphQLSchema = buildSchema(sdl)
const kinds = Object.entries(entityKinds)

// The generator of typed documents reads nothing from the folder that it writes into.
write('../generated/', 'things.graphql', thingQuestions(schema, kinds))
write('../src/generated/things/', 'thing-lists.ts', thingLists(schema, kinds))
write('../src/generated/things/', 'change-inputs.ts', changeInputs(schema))

function write(path: string, name: string, text: string): void {
  const folder = new URL(path, import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(name, folder), text)
}
