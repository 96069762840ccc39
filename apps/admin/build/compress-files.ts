import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const text = /\.(?:css|js|json|md|svg)$/

/** Below it, compressing saves no packet, in bytes. */
const LEAST = 1024

/**
 * Writes each file of text compressed beside itself, by Brotli as well as it can and by gzip, so that the server
 * sends them as they are. Pages are left to the server: they stand at the addresses that are never kept.
 */
export function compressFiles(): Plugin {
  return {
    name: 'postscale:compress-files',
    apply: 'build',
    writeBundle: async ({ dir = '.' }, bundle) => {
      const names = Object.keys(bundle).filter((name) => text.test(name))
      // Beside each other: zlib has threads of its own.
      await Promise.all(names.map(async (name) => compress(join(dir, name))))
    },
  }
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < LEAST) return
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(content, { params: size }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ])
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)])
}
