import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Of the platform's WebAssembly, which only the browser's type library declares, what is used here. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ readonly instance: { readonly exports: { __wbindgen_start(): void } } }>
}

type EngineClass = typeof SchemaEngine

const require = createRequire(import.meta.url)

let loaded: Promise<EngineClass> | undefined

/** Prisma's own migration engine, as WebAssembly: no binary is downloaded. */
export async function createSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  loaded ??= load()
  const Engine = await loaded
  return Engine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}

async function load(): Promise<EngineClass> {
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...bindings, ...patientTimers() },
  })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings.SchemaEngine
}

/**
 * The engine gives its lock ten seconds and never takes the timer back, which would keep a process
 * from ending for as long.
 */
function patientTimers(): Readonly<Record<string, unknown>> {
  const names = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout_'))
  const start = (callback: () => void, delay: number) => setTimeout(callback, delay >>> 0).unref()
  return Object.fromEntries(names.map((name) => [name, start]))
}
