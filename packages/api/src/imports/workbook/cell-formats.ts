import { readWholeXml } from './xml-events.js'

/** What a number in a cell is by its number format. */
export type NumberMeaning =
  | { readonly kind: 'DATE' | 'NUMBER' | 'PERCENT' | 'TIME' }
  /** An id that the format fills up with zeros to so many digits. */
  | { readonly kind: 'PADDED'; readonly digits: number }

const NUMBER: NumberMeaning = { kind: 'NUMBER' }
/** The formats that have a number and no code of their own, dates of East Asia included. */
const DATE_IDS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const PERCENT_IDS = new Set([9, 10])
const TIME_IDS = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56])

/** What a number format makes of a number; its first section decides, colours and quotes do not. */
function meaningOf(code: string): NumberMeaning {
  const [first = ''] = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')
  const bare = first.replaceAll(/general/gi, '')
  if (bare.includes('%')) return { kind: 'PERCENT' }
  if (/^0{2,}$/.test(bare)) return { kind: 'PADDED', digits: bare.length }
  if (/[yd]/i.test(bare) || /m{3,}/i.test(bare)) return { kind: 'DATE' }
  if (/\[[hms]+\]|[hs]|am\/pm/i.test(bare)) return { kind: 'TIME' }
  return /^[m\s/.-]*m[m\s/.-]*$/i.test(bare) ? { kind: 'DATE' } : NUMBER
}

function meaningOfId(id: number): NumberMeaning {
  if (DATE_IDS.has(id)) return { kind: 'DATE' }
  if (PERCENT_IDS.has(id)) return { kind: 'PERCENT' }
  return TIME_IDS.has(id) ? { kind: 'TIME' } : NUMBER
}

/** The meaning of numbers by the style of their cell. */
export async function readCellFormats(
  bytes: AsyncIterable<Uint8Array>,
): Promise<readonly NumberMeaning[]> {
  const codes = new Map<number, string>()
  const styles: number[] = []
  let within = false
  await readWholeXml(bytes, {
    open(name, attributes) {
      if (name === 'cellXfs') within = true
      else if (name === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      } else if (within && name === 'xf') styles.push(Number(attributes['numFmtId'] ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') within = false
    },
  })
  return styles.map((id) => {
    const code = codes.get(id)
    return code === undefined ? meaningOfId(id) : meaningOf(code)
  })
}
