import { readText } from './read-text.js'
import { UsageError } from './usage-error.js'

/**
 * The fingerprints that a baseline file lists.
 *
 * @throws UsageError when it cannot be read or is no JSON list of texts.
 */
export async function readBaseline(path: string): Promise<readonly string[]> {
  const text = await readText(path)
  try {
    const plain: unknown = JSON.parse(text)
    if (Array.isArray(plain) && plain.every((entry) => typeof entry === 'string')) return plain
  } catch {
    // Told below.
  }
  throw new UsageError(`${path} is no JSON list of fingerprints`)
}
