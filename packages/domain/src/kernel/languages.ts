/** The language of a BCP 47 tag alone: `pt-BR` is `pt`. */
export function primaryLanguage(tag: string): string {
  return (tag.split('-', 1)[0] ?? tag).toLowerCase()
}

/** Whether one of these languages is that one: BCP 47 tags, by their language alone. */
export function speaks(languages: readonly string[], language: string): boolean {
  const wanted = primaryLanguage(language)
  return languages.some((each) => primaryLanguage(each) === wanted)
}
