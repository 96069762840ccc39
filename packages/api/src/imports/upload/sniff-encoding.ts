/** Zero bytes that a text in a one-byte encoding has none of, as a share of every second byte. */
const WIDE_SHARE = 0.3

/**
 * The encoding of a file by its first bytes: its byte order mark, the zero bytes of UTF-16, UTF-8 when
 * they are valid as such, else Windows-1252, which spreadsheets write.
 */
export function sniffEncoding(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros[index % 2]! += 1
  }
  const half = head.length / 2
  if (zeros[1]! > half * WIDE_SHARE) return 'utf-16le'
  if (zeros[0]! > half * WIDE_SHARE) return 'utf-16be'
  return isUtf8(head) ? 'utf-8' : 'windows-1252'
}

/** A character that the end of the bytes cuts in two is no fault. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
