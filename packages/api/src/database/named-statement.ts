/** By its text what a statement is called. */
const names = new Map<string, string>()

/**
 * A statement under a name, by which each connection keeps it: one that knows it neither reads nor plans it anew. For
 * texts of which there are only so many, since connections never forget.
 */
export function namedStatement(text: string): { readonly name: string; readonly text: string } {
  const name = names.get(text) ?? `s${names.size + 1}`
  names.set(text, name)
  return { name, text }
}
