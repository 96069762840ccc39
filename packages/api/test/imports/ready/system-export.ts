/** What an export should come to. */
interface Expected {
  /** Things made, or figures recorded, besides what is refused and passed over. */
  readonly created: number
  readonly passedOver: number
  /** Codes of the refused rows. */
  readonly refused?: readonly string[]
}

/** An export as a system writes it, and what must be there before. */
export interface SystemExport {
  readonly ready: string
  readonly name: string
  readonly content: string
  /** Files that are imported first. */
  readonly before?: readonly { readonly name: string; readonly content: string }[]
  readonly expected: Expected
  /** Asked afterwards of the organization, and what it answers. */
  readonly ask?: readonly [query: string, answer: unknown]
}

export const ROWS = 22
export const indexes = Array.from({ length: ROWS }, (_, index) => index + 1)

type Row = readonly (number | string)[]

/** A CSV file as systems write them: every cell quoted, CRLF, a byte order mark. */
export function csv(rows: readonly Row[]): string {
  const cell = (value: number | string) => `"${String(value).replaceAll('"', '""')}"`
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

export const two = (value: number) => String(value).padStart(2, '0')
export const usDate = (month: number, day: number, year: number) =>
  `${two(month)}/${two(day)}/${year}`
/** Days of the second half of a month come first, so that a file shows which number is the day. */
export const day = (index: number) => ((index * 7) % 28) + 1

/** The accounts that a file of tickets or subscriptions speaks of. */
export function accounts(idOf: (index: number) => string) {
  const lines = indexes.map((index) => `${idOf(index)},Customer ${index},1000,SMB,2019-01-01`)
  return { name: 'accounts.csv', content: `id,name,acv,segment,since\n${lines.join('\n')}\n` }
}

export const roster = {
  name: 'roster.csv',
  content:
    'Name,Email,Title,Team,Manager,Start Date\n' +
    'Dana Cole,dana@x.io,Head of Customer Success,Customer Success,,2019-01-01\n' +
    'Bo Lind,bo@x.io,CSM,Enterprise,Dana Cole,2019-01-01\n' +
    'Cy Park,cy@x.io,Technical Account Manager,Enterprise,Dana Cole,2019-01-01\n',
}

/** Accounts that are known by their names. */
export function accountsByName() {
  const lines = indexes.map((index) => `Customer ${index},1000,SMB,2019-01-01`)
  return { name: 'accounts.csv', content: `Account Name,ACV,Segment,Since\n${lines.join('\n')}\n` }
}
