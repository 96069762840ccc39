import { STEMS, TRADES, VERTICALS, type DemoLanguage } from './demo-language.js'

export interface CompanyName {
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
