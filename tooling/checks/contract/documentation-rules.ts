import { eachElement } from './sdl-rule.ts'

/** Every type, field, argument, input field and enum value says what it is. */
export const described = eachElement(({ description }) =>
  (description ?? '').trim() === '' ? 'has no description' : undefined,
)

const dated = /\S.*\bsince (\d{4}-\d{2}-\d{2})\b/s

/** A deprecation says why, or what to take instead, and `since YYYY-MM-DD`. */
export const datedDeprecations = eachElement(({ deprecationReason: reason }) => {
  if (reason == null) return undefined
  const day = dated.exec(reason)?.[1]
  if (day === undefined) return 'is deprecated without saying why and "since YYYY-MM-DD"'
  return isDay(day) ? undefined : `is deprecated since ${day}, which is no day`
})

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
