/** Whether one of these languages is that one: BCP 47 tags, by their language alone (`pt-BR` is `pt`). */
export function speaks(languages: readonly string[], language: string): boolean {
  const wanted = primary(language)
  return languages.some((each) => primary(each) === wanted)
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag
}
