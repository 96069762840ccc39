import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printSchema } from 'graphql'
import { buildContract } from '../build-schema.js'
import { subgraphSdl } from '../federation/subgraph-sdl.js'

const folder = new URL('../../../schema/', import.meta.url)

/** Writes a text of the contract package; untouched when nothing changed. */
function emit(name: string, text: string): void {
  const path = fileURLToPath(new URL(name, folder))
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

const contract = await buildContract()
emit('schema.graphql', `${printSchema(contract)}\n`)
emit('subgraph.graphql', subgraphSdl(contract))
