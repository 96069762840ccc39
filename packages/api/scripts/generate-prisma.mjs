// Generates the Prisma client into src/generated/prisma, unless it is there for this very schema.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const schemaFolder = join(packageFolder, 'prisma', 'schema')
const client = join(packageFolder, 'src', 'generated', 'prisma')
const stamp = join(client, '.schema-hash')

const prismaManifest = createRequire(import.meta.url).resolve('prisma/package.json')
const prisma = JSON.parse(readFileSync(prismaManifest, 'utf8'))

const hash = hashOfSchema()
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  rmSync(client, { recursive: true, force: true })
  generate()
  writeFileSync(stamp, hash)
}

function hashOfSchema() {
  const sum = createHash('sha256')
    .update(prisma.version)
    .update(readFileSync(import.meta.filename))
  for (const file of readdirSync(schemaFolder).toSorted()) {
    sum.update(file).update(readFileSync(join(schemaFolder, file)))
  }
  return sum.digest('hex')
}

/**
 * Prisma's command line wants to download its migration engine, even to generate. It is content with
 * any program in its place; one that fails, so that a mistaken `prisma migrate` does not seem to work.
 */
function generate() {
  const scratch = mkdtempSync(join(tmpdir(), 'postscale-prisma-'))
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(dirname(prismaManifest), prisma.bin.prisma), 'generate', '--schema', schemaFolder],
      {
        cwd: packageFolder,
        encoding: 'utf8',
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: failingProgram(scratch),
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      },
    )
    if (status !== 0) throw new Error(`prisma generate failed\n${stdout}${stderr}`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function failingProgram(scratch) {
  const known = ['/bin/false', '/usr/bin/false'].find((path) => existsSync(path))
  if (known) return known
  const windows = process.platform === 'win32'
  const program = join(scratch, windows ? 'fails.cmd' : 'fails')
  writeFileSync(program, windows ? '@exit /b 1\r\n' : '#!/bin/sh\nexit 1\n')
  chmodSync(program, 0o755)
  return program
}
