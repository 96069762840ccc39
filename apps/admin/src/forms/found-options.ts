import type { ComboboxParsedItem } from '@mantine/core'
import { plainText } from '@/i18n/plain-text'

/** The options whose label holds a text, without regard to case and accents. */
export function matchingOptions(
  options: readonly ComboboxParsedItem[],
  search: string,
): ComboboxParsedItem[] {
  const wanted = plainText(search.trim())
  return options.filter((option) => 'label' in option && plainText(option.label).includes(wanted))
}

interface Filtered {
  readonly options: readonly ComboboxParsedItem[]
  readonly search: string
}

/**
 * Which options stand under a text where a server looks for them, who knows more of them than their labels. Only until
 * it has answered to that text they are looked through here, so that Enter never takes one that does not match.
 *
 * @param answered the text that the options answer to; null while that is another's.
 */
export function foundOptions(answered: string | null) {
  return ({ options, search }: Filtered): ComboboxParsedItem[] =>
    search.trim() === answered ? [...options] : matchingOptions(options, search)
}
