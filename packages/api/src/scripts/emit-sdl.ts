import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printSchema } from 'graphql'
import { buildSchema } from '../build-schema.js'

const target = fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url))

/** Writes the schema's text for the contract package; untouched when nothing changed. */
async function emitSdl(path: string): Promise<void> {
  const sdl = `${printSchema(await buildSchema())}\n`
  if (!existsSync(path) || readFileSync(path, 'utf8') !== sdl) writeFileSync(path, sdl)
}

await emitSdl(target)
