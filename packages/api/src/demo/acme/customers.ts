import { type Complexity, lazy, type Segment, SeededRandom } from '@postscale/domain'
import { type Book, BOOKS, type Region } from './books.js'
import { type Customer, type DemoLanguage, STEMS, TRADES, VERTICALS } from './customer.js'
import { revenueEvents } from './revenue-events.js'

interface CompanyName {
  readonly name: string
  readonly vertical: string
}

/**
 * The name of the so-manieth company of a language, made up; no two of the first 288 are alike, since
 * the number of stems is even and so one more of it shares no factor with the 16 trades.
 */
export function companyName(language: DemoLanguage, index: number): CompanyName {
  const [stems, trades] = [STEMS[language], TRADES[language]]
  const trade = (index + Math.floor(index / stems.length)) % trades.length
  const name = `${stems[index % stems.length]} ${trades[trade]}`
  return { name, vertical: VERTICALS[trade % VERTICALS.length] ?? VERTICALS[0] }
}

const YEAR = 365
const FIRST_CUSTOMER = -1265
/** The enterprise books change little from week to week. */
const LATEST = { ENTERPRISE: -45, MID_MARKET: -14, SMB: -14 } as const
const THOUSAND = 1_000_00
/** Lowest and highest annual contract value in thousands. */
const VALUES = { ENTERPRISE: [92, 410], MID_MARKET: [14, 88], SMB: [2, 9] } as const
const LANGUAGES = ['en', 'es', 'pt', 'de'] as const
const SPOKEN: Readonly<Record<Region, readonly number[]>> = {
  Americas: [13, 4, 3, 0],
  EMEA: [10, 2, 1, 7],
  APAC: [1, 0, 0, 0],
}
/** Served beyond, or below, what they pay: place in their book → thousands a year. */
const ODD_VALUES: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  enterprise3: { 1: 11 },
  midMarket1: { 3: 168, 4: 205 },
}
/** A customer who left and came back: place in the book. */
const RETURNED = { book: 'midMarket2', place: 7, began: -1100, from: -370, to: -131 } as const

/** Every customer Acme Cloud has or lost, the same on every day. */
export const customers = lazy((): readonly Customer[] => {
  const named = new Map<string, number>()
  let number = 0
  return BOOKS.flatMap((book) =>
    Array.from({ length: book.live + (book.lost ?? 0) }, (_, place) => {
      number += 1
      return customerOf(book, place, number, named)
    }),
  )
})

function customerOf(
  book: Book,
  place: number,
  number: number,
  named: Map<string, number>,
): Customer {
  const random = new SeededRandom(number * 7919)
  const { segment } = book
  const region = random.pick(book.regions)
  const language = languageOf(book, region, random)
  const index = named.get(language) ?? 0
  named.set(language, index + 1)
  const returned = book.name === RETURNED.book && place === RETURNED.place
  const course = {
    ...courseOf(book, place, random),
    ...(returned ? { began: RETURNED.began, away: { from: RETURNED.from, to: RETURNED.to } } : {}),
    acv: valueOf(book, place, segment, random),
  }
  const term =
    course.left !== null || segment === 'SMB' || returned ? 1 : random.pick([1, 2, 3], [9, 1, 1])
  return {
    number,
    ...companyName(language, index),
    book,
    segment,
    region,
    language,
    complexity: complexityOf(segment, random),
    strategic: book.name === 'vp' || (segment === 'ENTERPRISE' && place % 5 === 2),
    loadWeight: book.name === 'midMarket1' && place % 11 === 5 ? 150 : 100,
    ...course,
    term,
    events: revenueEvents(course, random),
  }
}

function courseOf(book: Book, place: number, random: SeededRandom) {
  const [first, last] = book.began ?? [FIRST_CUSTOMER, LATEST[book.segment]]
  if (place < book.live) return { began: random.between(first, last), left: null, away: null }
  const left = book.segment === 'ENTERPRISE' ? random.between(-320, -40) : random.between(-720, -20)
  const years = random.between(1, Math.max(1, Math.floor((left - FIRST_CUSTOMER) / YEAR)))
  return { began: left - years * YEAR, left, away: null }
}

function languageOf(book: Book, region: Region, random: SeededRandom): DemoLanguage {
  const weights = book.languages
    ? LANGUAGES.map((language) => Number(book.languages?.includes(language)))
    : SPOKEN[region]
  return random.pick(LANGUAGES, weights)
}

function valueOf(book: Book, place: number, segment: Segment, random: SeededRandom): number {
  const [lowest, highest] = VALUES[segment]
  // Many small ones and few large ones: the square leans to the lower end.
  const between = lowest + (highest - lowest) * random.next() ** 2
  const rounded = segment === 'SMB' ? Math.round(between * 10) / 10 : Math.round(between)
  return Math.round((ODD_VALUES[book.name]?.[place] ?? rounded) * THOUSAND)
}

function complexityOf(segment: Segment, random: SeededRandom): Complexity {
  if (segment === 'ENTERPRISE') return random.pick(['HIGH', 'MODERATE'] as const, [1, 2])
  if (segment === 'SMB') return random.pick(['MODERATE', 'LOW'] as const, [1, 2])
  return random.pick(['HIGH', 'MODERATE', 'LOW'] as const, [1, 14, 2])
}
