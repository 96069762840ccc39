import type { FileProblemParams } from '@postscale/domain'

/** What a file is by its first bytes: text, a zip (workbooks are zips too), or what is not read. */
type SniffedFormat = 'TEXT' | 'ZIP' | FileProblemParams['NOT_A_TABLE']['format']

const SIGNATURES: readonly (readonly [SniffedFormat, string])[] = [
  ['ZIP', 'PK\x03\x04'],
  ['ZIP', 'PK\x05\x06'],
  ['OLD_WORKBOOK', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['OLD_WORKBOOK', '\x09\x08'],
  ['OLD_WORKBOOK', '\x09\x04\x06'],
  ['OLD_WORKBOOK', '\x09\x02\x06'],
  ['PDF', '%PDF-'],
  ['DOCUMENT', '{\\rtf'],
  ['IMAGE', '\x89PNG'],
  ['IMAGE', '\xff\xd8\xff'],
  ['IMAGE', 'GIF8'],
  ['IMAGE', 'II*\0'],
  ['IMAGE', 'MM\0*'],
  ['COMPRESSED', '\x1f\x8b'],
  ['COMPRESSED', 'BZh'],
  ['COMPRESSED', '7z\xbc\xaf\x27\x1c'],
  ['COMPRESSED', 'Rar!'],
  ['COMPRESSED', '\xfd7zXZ'],
]

/** The stream of a workbook that is encrypted, as the directory of its container spells it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Tells by its first bytes, whatever its name, what a file is. */
export function sniffFormat(head: Uint8Array): SniffedFormat {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1')
  const [format] = SIGNATURES.find(([, signature]) => start.startsWith(signature)) ?? []
  if (format === 'OLD_WORKBOOK' && Buffer.from(head).includes(ENCRYPTED)) return 'LOCKED_WORKBOOK'
  if (format !== undefined) return format
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'IMAGE'
  return markupFormat(head) ?? 'TEXT'
}

/** Tables that are saved as web pages or XML are often called .xls. */
function markupFormat(head: Uint8Array): 'WEB_PAGE' | 'XML' | null {
  const wide = head[0] === 0xff && head[1] === 0xfe
  const text = Buffer.from(head.subarray(0, 2048)).toString(wide ? 'utf16le' : 'utf8')
  const bare = text.replace(/^\ufeff/, '').trimStart()
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|table|style)\b/i.test(
      bare,
    )
  ) {
    return 'WEB_PAGE'
  }
  return /^<\?xml\b/i.test(bare) ? 'XML' : null
}
