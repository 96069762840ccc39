import type { ComboboxParsedItem } from '@mantine/core'
import { plainText } from './plain-text'

/** The options whose label holds a text, without regard to case and accents. */
export function matchingOptions(
  options: readonly ComboboxParsedItem[],
  search: string,
): ComboboxParsedItem[] {
  const wanted = plainText(search.trim())
  return options.filter((option) => 'label' in option && plainText(option.label).includes(wanted))
}
