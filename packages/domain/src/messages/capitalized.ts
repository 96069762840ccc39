/** The text with its first letter in capitals, for a noun that opens a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
