import type { Locale } from '../../kernel/locale.js'
import {
  choiceCheck,
  currencyCheck,
  emailCheck,
  languageCheck,
  listCheck,
  localeCheck,
  textCheck,
  timeZoneCheck,
} from '../value-checks.js'
import { type ChoiceOf, VOCABULARIES, type VocabularyName } from '../vocabularies.js'
import { field, type Options } from './field.js'

/** A text that is not blank, of at most `max` characters (200). */
export function text<
  const O extends Options<string> & { readonly max?: number; readonly shared?: boolean },
>(options?: O) {
  const { max, shared } = options ?? {}
  const kept = { sql: 'text', check: textCheck(max) } as const
  return field<string, 'text', O>('text', kept, options, {
    ...(max !== undefined && { max }),
    ...(shared !== undefined && { isShared: shared }),
  })
}

/** The longest address that mail is delivered to: 64 characters before the `@`, 255 after it. */
const LONGEST_EMAIL = 320

/** An e-mail address. */
export function email<const O extends Options<string>>(options?: O) {
  const kept = { sql: 'text', check: emailCheck(LONGEST_EMAIL) } as const
  return field<string, 'email', O>('email', kept, options, { max: LONGEST_EMAIL })
}

/** One of a closed vocabulary. */
export function choice<
  const N extends VocabularyName,
  const O extends Options<NoInfer<ChoiceOf<N>>>,
>(choices: N, options?: O) {
  const kept = { sql: 'text', check: choiceCheck(VOCABULARIES[choices]) } as const
  return field<ChoiceOf<N>, 'choice', O>('choice', kept, options, { choices })
}

/** Several of a closed vocabulary, each at most once. */
export function choices<
  const N extends VocabularyName,
  const O extends Options<readonly NoInfer<ChoiceOf<N>>[]>,
>(of: N, options?: O) {
  const kept = { sql: 'text[]', check: listCheck(choiceCheck(VOCABULARIES[of])) } as const
  return field<readonly ChoiceOf<N>[], 'choices', O>('choices', kept, options, { choices: of })
}

/** Different texts, at most 100. */
export function texts<const O extends Options<readonly string[]>>(options?: O) {
  return field<readonly string[], 'texts', O>(
    'texts',
    { sql: 'text[]', check: listCheck(textCheck()) },
    options,
  )
}

/** Different e-mail addresses, at most 100. */
export function emails<const O extends Options<readonly string[]>>(options?: O) {
  return field<readonly string[], 'texts', O>(
    'texts',
    { sql: 'text[]', check: listCheck(emailCheck(LONGEST_EMAIL)) },
    options,
  )
}

/** A language as a BCP 47 tag. */
export function language<const O extends Options<string>>(options?: O) {
  return field<string, 'language', O>('language', { sql: 'text', check: languageCheck }, options)
}

/** Languages as BCP 47 tags. */
export function languages<const O extends Options<readonly string[]>>(options?: O) {
  return field<readonly string[], 'languages', O>(
    'languages',
    { sql: 'text[]', check: listCheck(languageCheck) },
    options,
  )
}

/** A currency by its ISO 4217 code. */
export function currency<const O extends Options<string>>(options?: O) {
  return field<string, 'currency', O>('currency', { sql: 'text', check: currencyCheck }, options)
}

/** A time zone by its IANA name. */
export function timeZone<const O extends Options<string>>(options?: O) {
  return field<string, 'timeZone', O>('timeZone', { sql: 'text', check: timeZoneCheck }, options)
}

/** A language that Postscale speaks. */
export function locale<const O extends Options<Locale>>(options?: O) {
  return field<Locale, 'locale', O>('locale', { sql: 'text', check: localeCheck }, options)
}
