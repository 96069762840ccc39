/**
 * The languages the product speaks, in the order in which they are offered. `en` is the language
 * whose catalogue defines the keys and parameters; the others must follow it.
 */
export const LOCALES = ['en', 'es', 'pt'] as const

/** One of the product's languages: English, Spanish (Latin American terms) or Portuguese (Brazil). */
export type Locale = (typeof LOCALES)[number]

/** One text in each language of the product. */
export type LocalizedText = Readonly<Record<Locale, string>>

/** One text in the three languages, in their fixed order. */
export function localized(en: string, es: string, pt: string): LocalizedText {
  return { en, es, pt }
}

const QUALITY = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i
const LANGUAGE_RANGE = /^(?:\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)$/i

/**
 * Chooses the language for an `Accept-Language` header (RFC 9110 §12.5.4).
 *
 * A range counts by its primary subtag (`pt-BR` → `pt`). The highest quality wins, and of equals the
 * one named first. `*` stands for every language not named, the fallback before all others; `q=0`
 * refuses a language. Malformed members are skipped. When nothing fits, the fallback is used.
 *
 * @param acceptLanguage the header's value, or undefined when it was not sent.
 * @param fallback the language when the header decides nothing, e.g. the organization's.
 */
export function matchLocale(acceptLanguage: string | undefined, fallback: Locale): Locale {
  const named = new Map<string, number>()
  for (const member of (acceptLanguage ?? '').split(',')) {
    const range = parseRange(member)
    if (range) {
      named.set(range.language, Math.max(range.quality, named.get(range.language) ?? 0))
    }
  }

  const anyOther = LOCALES.filter((locale) => !named.has(locale))
  const wildcard = anyOther.includes(fallback) ? fallback : anyOther[0]

  let best: Locale = fallback
  let bestQuality = 0
  for (const [language, quality] of named) {
    const locale = language === '*' ? wildcard : LOCALES.find((known) => known === language)
    if (locale && quality > bestQuality) {
      best = locale
      bestQuality = quality
    }
  }
  return best
}

/** One member, e.g. ` pt-BR;q=0.8`, or null when it is malformed. */
function parseRange(member: string): { language: string; quality: number } | null {
  const [range = '', ...parameters] = member.split(';').map((part) => part.trim())
  if (!LANGUAGE_RANGE.test(range)) return null
  const language = range.toLowerCase().split('-')[0] ?? ''
  if (parameters.length === 0) return { language, quality: 1 }
  const quality = parameters.length === 1 ? QUALITY.exec(parameters[0] ?? '')?.[1] : undefined
  return quality === undefined ? null : { language, quality: Number(quality) }
}
