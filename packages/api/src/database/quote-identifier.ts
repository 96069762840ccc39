/** An SQL identifier that means exactly this name, whatever it holds; a dot separates nothing. */
export function quoteIdentifier(name: string): string {
  if (name === '' || name.includes('\0')) throw new RangeError('not a name PostgreSQL can have')
  return `"${name.replaceAll('"', '""')}"`
}
