import type { Locale } from '../kernel/locale.js'

/** The first number of a text, by the separators of its language. */
export function readNumber(locale: Locale, text: string): number {
  const [group, point] = locale === 'en' ? [',', '.'] : ['.', ',']
  const digits = /-?[\d.,]*\d/.exec(text.replace('−', '-'))?.[0] ?? ''
  const number = Number(digits.replaceAll(group, '').replace(point, '.'))
  return text.includes('-') ? -Math.abs(number) : number
}
